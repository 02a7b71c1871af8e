package id.pelanggan.app.screen.privacy.consents;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Gauge;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Contents;
import id.pelanggan.app.screen.privacy.register.CustomerWay;
import id.pelanggan.app.screen.privacy.register.People;
import id.pelanggan.app.screen.privacy.register.PrivacyCommands;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.application.agreement.UnclearWord;
import id.pelanggan.domain.consent.Standing;
import java.util.List;
import java.util.Optional;

/** How many customers agreed to what, and what has to be looked at. */
public final class ConsentContents implements Contents<ConsentRow, ConsentRow> {
  private static final int BAR = 24;

  private final ConsentSource source;
  private final CustomerWay way;

  public ConsentContents(ConsentSource source, CustomerWay way) {
    this.source = requireNonNull(source, "source is null");
    this.way = requireNonNull(way, "way is null");
  }

  @Override
  public String name() {
    return "privacy.consents";
  }

  @Override
  public List<ConsentRow> list() {
    return source.list();
  }

  @Override
  public ConsentRow read(ConsentRow row) {
    return row;
  }

  @Override
  public Object identity(ConsentRow row) {
    return switch (row) {
      case ConsentRow.Topic topic -> topic.topic();
      case ConsentRow.Unclear unclear -> "unclear";
    };
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.consents.topic"), 22, 2, Alignment.LEFT, 0),
        new Column("✓ " + look.say("privacy.consents.yes"), 8, 0, Alignment.RIGHT, 1),
        new Column("✗ " + look.say("privacy.consents.no"), 8, 0, Alignment.RIGHT, 2),
        new Column(look.say("privacy.consents.over"), 8, 0, Alignment.RIGHT, 3),
        new Column(look.say("privacy.consents.ending"), 8, 0, Alignment.RIGHT, 4));
  }

  @Override
  public List<Cell> cells(ConsentRow row, Look look) {
    return switch (row) {
      case ConsentRow.Topic topic ->
          List.of(
              new Cell(title(topic, look)),
              new Cell(
                  look.phrases().number(topic.count(Standing.GRANTED)),
                  topic.count(Standing.GRANTED) > 0 ? Tone.GOOD : Tone.FAINT),
              new Cell(
                  look.phrases()
                      .number(topic.count(Standing.REFUSED) + topic.count(Standing.WITHDRAWN))),
              new Cell(look.phrases().number(topic.count(Standing.EXPIRED)), Tone.FAINT),
              new Cell(
                  look.phrases().number(topic.ending().size()),
                  topic.ending().isEmpty() ? Tone.FAINT : Tone.WARNING));
      case ConsentRow.Unclear unclear ->
          List.of(
              new Cell("? " + look.say("privacy.consents.unclear"), Tone.WARNING),
              new Cell(""),
              new Cell(""),
              new Cell(""),
              new Cell(look.phrases().number(unclear.words().size()), Tone.WARNING));
    };
  }

  private static String title(ConsentRow.Topic topic, Look look) {
    return topic.title().in(look.phrases().language().code())
        + " · "
        + look.phrases().word(topic.topic().channel());
  }

  @Override
  public void tell(Sheet sheet, ConsentRow row, Optional<ConsentRow> detail, Look look) {
    switch (row) {
      case ConsentRow.Topic topic -> tell(sheet, topic, look);
      case ConsentRow.Unclear unclear -> tell(sheet, unclear, look);
    }
  }

  private static void tell(Sheet sheet, ConsentRow.Topic topic, Look look) {
    sheet.text(title(topic, look), Tone.STRONG);
    long all = topic.all();
    int bar = Math.max(0, Math.min(BAR, sheet.columns() - 30));
    for (Standing standing : Standing.values()) {
      if (standing != Standing.UNKNOWN && topic.count(standing) > 0) {
        sheet.row(
            look.say("privacy.Standing." + standing),
            Gauge.of(topic.count(standing), all, bar)
                + " "
                + look.phrases().number(topic.count(standing)),
            standing == Standing.GRANTED ? Tone.GOOD : Tone.TEXT);
      }
    }
    if (all == 0) {
      sheet.text(look.say("privacy.consents.none"), Tone.FAINT);
    }
    if (!topic.ending().isEmpty()) {
      sheet.title(look.say("privacy.consents.soon"));
      for (Ending one : topic.ending()) {
        sheet.pair(
            People.of(Optional.of(one.customer()), one.name(), look.phrases())
                + (one.told() ? " · ✓ " + look.say("privacy.consents.told") : ""),
            look.phrases().date(one.endsAt()),
            Tone.TEXT);
      }
    }
  }

  private static void tell(Sheet sheet, ConsentRow.Unclear unclear, Look look) {
    sheet.text(look.say("privacy.consents.unclear.about"), Tone.TEXT).gap();
    for (UnclearWord word : unclear.words()) {
      sheet.pair(
          word.topic() + " = “" + word.value() + "”",
          word.source().map(look.phrases()::source).orElse(""),
          Tone.TEXT);
      sheet.text(
          "  "
              + People.number(word.customer(), look.phrases())
              + " · "
              + look.phrases().date(word.notedAt()),
          Tone.FAINT);
    }
  }

  /** The first of those who have to be looked at. */
  @Override
  public List<Binding> bindings(
      Optional<ConsentRow> chosen, Optional<ConsentRow> detail, Runnable changed) {
    return chosen
        .flatMap(row ->
            switch (row) {
              case ConsentRow.Topic topic ->
                  topic.ending().stream().findFirst().map(Ending::customer);
              case ConsentRow.Unclear unclear ->
                  unclear.words().stream().findFirst().map(UnclearWord::customer);
            })
        .map(customer -> Binding.of(PrivacyCommands.CUSTOMER, () -> way.customer(customer)))
        .stream()
        .toList();
  }
}
