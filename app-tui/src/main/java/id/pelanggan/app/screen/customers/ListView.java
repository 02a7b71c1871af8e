package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.CustomerRow.Spending;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Draws the list of customers. */
final class ListView {
  private static final String RUPIAH = "IDR";

  private final Desk desk;
  private final Finder finder;

  ListView(Desk desk, Finder finder) {
    this.desk = requireNonNull(desk, "desk is null");
    this.finder = requireNonNull(finder, "finder is null");
  }

  /**
   * @param choose what a click on the row under the cursor does
   */
  void draw(Canvas canvas, Look look, boolean focus, Runnable choose) {
    Canvas inside = canvas.panel(look.say("customers.title"), foot(look), focus);
    var pane = finder.pane();
    if (pane.count() == 0) {
      drawNobody(inside.area(1, 0, inside.columns() - 2, inside.rows()), look);
      return;
    }
    int first = pane.fit(Table.visible(inside));
    new Table(columns(look)).draw(inside, new Rows(look.phrases()), first, pane.index());
    for (int row = 0; row < Table.visible(inside) && first + row < pane.count(); row++) {
      int number = first + row;
      look.spots()
          .add(
              inside,
              0,
              row + 1,
              inside.columns(),
              () -> {
                boolean again = pane.index() == number;
                pane.select(number);
                if (again) {
                  choose.run();
                }
              });
    }
  }

  private List<Column> columns(Look look) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(look.say("customers.column.name"), 15, 3, Alignment.LEFT, 0));
    columns.add(new Column(look.say("customers.column.city"), 9, 1, Alignment.LEFT, 2));
    if (finder.hasAgreements()) {
      columns.add(new Column(look.say("customers.column.agreement"), 4, 0, Alignment.LEFT, 3));
    }
    columns.add(new Column(look.say("customers.column.spend"), 12, 0, Alignment.RIGHT, 1));
    columns.add(new Column(look.say("customers.column.last"), 12, 0, Alignment.LEFT, 4));
    columns.add(new Column(look.say("customers.column.since"), 12, 0, Alignment.LEFT, 5));
    return columns;
  }

  private void drawNobody(Canvas inside, Look look) {
    Optional<PelangganException> failure = finder.pane().failure();
    if (failure.isPresent()) {
      Trouble.draw(inside, look, desk, failure.get());
    } else if (!finder.pane().isKnown() || finder.pane().isLoading()) {
      inside.text(0, 0, look.say("customers.reading"), Tone.FAINT);
    } else if (finder.showsMatches()) {
      Trouble.draw(
          inside,
          look.say("customers.none.found", Map.of("text", finder.text())),
          look.say("customers.none.found.next"));
    } else if (finder.filter().isEverybody()) {
      Trouble.draw(inside, look.say("customers.none"), look.say("customers.none.next"));
    } else {
      Trouble.draw(
          inside, look.say("customers.none.filtered"), look.say("customers.none.filtered.next"));
    }
  }

  /** Which row of how many, and that what is seen is old where it could not be read again. */
  private String foot(Look look) {
    var pane = finder.pane();
    Phrases phrases = look.phrases();
    if (pane.count() == 0) {
      return "";
    }
    String row = phrases.number(pane.index() + 1L);
    OptionalLong count =
        finder.showsMatches() || pane.isComplete()
            ? OptionalLong.of(pane.count())
            : finder.counts().listed();
    String foot =
        count.isPresent()
            ? look.say(
                "customers.row.of", Map.of("row", row, "count", phrases.number(count.getAsLong())))
            : look.say("customers.row", Map.of("row", row));
    return pane.failure().isPresent()
        ? foot + " · " + look.say("customers.stale", Map.of("time", phrases.time(finder.readAt())))
        : foot;
  }

  /** Rows as the table asks for them; one that has to be read again is empty for a moment. */
  private final class Rows implements Table.Rows {
    private final Phrases phrases;

    Rows(Phrases phrases) {
      this.phrases = phrases;
    }

    @Override
    public int size() {
      return finder.pane().count();
    }

    @Override
    public boolean isMarked(int index) {
      return false;
    }

    @Override
    public List<Cell> cells(int index) {
      List<Cell> cells = new ArrayList<>();
      Optional<CustomerRow> row = finder.row(index);
      cells.add(row.map(this::name).orElseGet(() -> new Cell("…", Tone.FAINT)));
      cells.add(new Cell(row.map(one -> one.facts().city()).orElse("")));
      if (finder.hasAgreements()) {
        cells.add(new Cell(row.map(one -> Agreement.marks(one.statements())).orElse("")));
      }
      Optional<Spending> spending = row.flatMap(CustomerRow::spending);
      cells.add(new Cell(spending.map(this::spend).orElse("")));
      cells.add(
          new Cell(
              spending.flatMap(Spending::lastOrder).map(phrases::date).orElse(""), Tone.FAINT));
      cells.add(
          new Cell(
              row.flatMap(one -> one.facts().customerSince()).map(phrases::date).orElse(""),
              Tone.FAINT));
      return cells;
    }

    private Cell name(CustomerRow row) {
      return new Cell(Names.of(row, phrases), row.name().isPresent() ? Tone.TEXT : Tone.FAINT);
    }

    /** The title says that rupiah are meant; other currencies say so themselves. */
    private String spend(Spending spending) {
      String money = phrases.money(spending.spend());
      return spending.spend().currency().getCurrencyCode().equals(RUPIAH)
          ? money.replaceFirst("Rp\\h*", "")
          : money;
    }
  }
}
