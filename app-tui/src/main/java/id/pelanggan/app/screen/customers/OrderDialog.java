package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.DialogBox;
import id.pelanggan.app.controller.Layer;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.sales.ShowOrder.OrderView;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.sales.OrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of one order. */
final class OrderDialog implements Layer {
  private static final int COLUMNS = 70;

  private final Desk desk;
  private final OrderView view;
  private final Sheet sheet = new Sheet();
  private int cursor;
  private int page = 1;

  OrderDialog(Desk desk, OrderView view) {
    this.desk = requireNonNull(desk, "desk is null");
    this.view = requireNonNull(view, "view is null");
  }

  @Override
  public String topic() {
    return "customers.order";
  }

  @Override
  public List<Binding> bindings() {
    return List.of(Binding.of(CommonCommands.CLOSE, this::back));
  }

  @Override
  public void move(Move move) {
    cursor = move.from(cursor, view.order().lines().size() + 2, page);
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    List<Line> lines = lines(look.phrases());
    String title = look.phrases().word(view.order().kind()) + " " + view.order().number();
    Canvas inside = DialogBox.open(canvas, look, title, COLUMNS, lines.size() + 1);
    page = inside.rows();
    sheet.draw(inside, look, lines, 0, cursor, number -> cursor = number);
  }

  private List<Line> lines(Phrases phrases) {
    OrderDocument order = view.order();
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.fact(phrases.date(order.orderedOn()), order.channel())
            .with(phrases.source(view.source()), Tone.FAINT));
    lines.add(Line.gap());
    order.lines().forEach(line -> lines.add(line(line, phrases)));
    lines.add(Line.gap());
    lines.add(
        Line.fact(phrases.say("customers.order.total"), "")
            .with(phrases.money(order.total()), Tone.STRONG));
    return lines;
  }

  private static Line line(OrderLine line, Phrases phrases) {
    return Line.fact(phrases.quantity(line.quantity()) + " ×", EventLine.name(line))
        .with(
            phrases.say(
                "customers.order.amount",
                Map.of(
                    "price", phrases.money(line.unitPrice()),
                    "amount", phrases.money(line.amount()))),
            Tone.TEXT);
  }
}
