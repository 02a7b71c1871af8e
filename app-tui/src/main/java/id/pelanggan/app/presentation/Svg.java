package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Style.Colour;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A frame as a picture: an SVG that needs no font of its own and no script, the same for the same
 * frame. Lines and bars are drawn; text stands in runs whose length is given, so that columns are
 * aligned in any font.
 */
public final class Svg {
  private static final int MARGIN = 12;

  private final Frame frame;
  private final Theme theme;
  private final Inks inks;
  private final StringBuilder body = new StringBuilder();

  private Svg(Frame frame, Theme theme) {
    this.frame = frame;
    this.theme = theme;
    this.inks = new Inks(theme);
  }

  /** A picture that says as its title what its first line does. */
  public static String of(Frame frame, Theme theme) {
    String title = frame.line(0).strip().replaceAll(" {2,}", " · ");
    return of(frame, theme, title, frame.columns() + " × " + frame.rows());
  }

  /**
   * A picture.
   *
   * @param title what it shows, for those who cannot see it
   * @param description the same at length
   */
  public static String of(Frame frame, Theme theme, String title, String description) {
    Svg svg = new Svg(frame, theme);
    svg.eachRow(SvgRow::papers);
    svg.eachRow(SvgRow::blocks);
    svg.strokes();
    svg.eachRow(SvgRow::texts);
    return svg.head(title, description) + svg.body + "</g>\n</svg>\n";
  }

  /** Text as XML has it. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String words(String text) {
    return escaped(Text.of(text, Integer.MAX_VALUE - 1).toString());
  }

  private void eachRow(Consumer<SvgRow> part) {
    for (int row = 0; row < frame.rows(); row++) {
      part.accept(new SvgRow(frame, row, inks, body));
    }
  }

  private void strokes() {
    Set<Colour> colours = new LinkedHashSet<>();
    for (int row = 0; row < frame.rows(); row++) {
      for (int column = 0; column < frame.columns(); column++) {
        if (Strokes.draws(frame.cluster(column, row))) {
          colours.add(colour(column, row));
        }
      }
    }
    for (Colour colour : colours) {
      body.append("<path stroke=\"#%s\" d=\"".formatted(colour.hexadecimal()))
          .append(Strokes.path(frame, (column, row) -> colour(column, row).equals(colour)))
          .append("\"/>\n");
    }
  }

  private Colour colour(int column, int row) {
    return inks.of(frame.tone(column, row), frame.isSelected(column, row)).text();
  }

  private String head(String title, String description) {
    int width = frame.columns() * Strokes.WIDTH + 2 * MARGIN;
    int height = frame.rows() * Strokes.HEIGHT + 2 * MARGIN;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img" xml:space="preserve">
    <title>%3$s</title>
    <desc>%4$s</desc>
    <style>
    text{font:16px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}
    path{fill:none;stroke-width:1.5}
    %5$s</style>
    <rect width="%1$d" height="%2$d" rx="8" fill="#%6$s"/>
    <g transform="translate(%7$d %7$d)">
    """
        .formatted(
            width,
            height,
            words(title),
            words(description),
            inks.classes(),
            Ink.ownPaper(theme).hexadecimal(),
            MARGIN);
  }
}
