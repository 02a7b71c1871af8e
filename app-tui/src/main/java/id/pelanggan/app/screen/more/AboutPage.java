package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.util.List;

/** What this program is, and whose work is in it. */
final class AboutPage implements Page {
  /** Each with its name, which is the same in every language. */
  private static final List<Licence> LICENCES =
      List.of(
          new Licence("apache", "Apache 2.0"),
          new Licence("lgpl", "LGPL 3.0"),
          new Licence("mit", "MIT, BSD"),
          new Licence("postgresql", "PostgreSQL"));

  private final Product product;
  private final SheetView view = new SheetView();

  AboutPage(Product product) {
    this.product = requireNonNull(product, "product is null");
  }

  @Override
  public void opened() {}

  @Override
  public List<Binding> bindings() {
    return List.of();
  }

  @Override
  public void move(Move move) {
    view.move(move);
  }

  @Override
  public void draw(Canvas canvas, Look look, boolean focus) {
    Sheet sheet =
        new Sheet(canvas.columns())
            .text("Pelanggan " + product.version(), Tone.STRONG)
            .text(look.say("more.about.what"), Tone.TEXT)
            .gap()
            .text(look.say("more.about.home"), Tone.TEXT)
            .title(look.say("more.about.licences"));
    LICENCES.forEach(
        licence -> sheet.row(licence.title(), look.say("more.about." + licence.name()), Tone.TEXT));
    sheet.gap().text(look.say("more.about.notice"), Tone.FAINT);
    view.draw(canvas, sheet);
  }

  private record Licence(String name, String title) {}
}
