package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Contents;
import id.pelanggan.app.screen.privacy.register.CustomerWay;
import id.pelanggan.app.screen.privacy.register.People;
import id.pelanggan.app.screen.privacy.register.PrivacyCommands;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.domain.retention.RetentionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Customers whose time is over: due, warned, on their way, done, or staying after all. */
final class CaseContents implements Contents<CaseRow, CaseRow> {
  private final Desk desk;
  private final RetentionSource source;
  private final CustomerWay way;

  CaseContents(Desk desk, RetentionSource source, CustomerWay way) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
    this.way = requireNonNull(way, "way is null");
  }

  @Override
  public String name() {
    return "privacy.cases";
  }

  @Override
  public List<CaseRow> list() {
    return source.cases();
  }

  @Override
  public CaseRow read(CaseRow row) {
    return row;
  }

  @Override
  public Object identity(CaseRow row) {
    return row.of().id();
  }

  @Override
  public long open(List<CaseRow> rows) {
    return rows.stream().filter(row -> !row.of().state().isOver()).count();
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.cases.who"), 14, 2, Alignment.LEFT, 0),
        new Column(look.say("privacy.cases.state"), 16, 1, Alignment.LEFT, 1),
        new Column(look.say("privacy.cases.next"), 12, 0, Alignment.LEFT, 2),
        new Column(look.say("privacy.cases.policy"), 14, 1, Alignment.LEFT, 3));
  }

  @Override
  public List<Cell> cells(CaseRow row, Look look) {
    return List.of(
        new Cell(who(row, look), row.of().state().isOver() ? Tone.TEXT : Tone.STRONG),
        new RetentionWords(look.phrases()).state(row.of().state()),
        new Cell(
            row.of().graceUntil().or(() -> row.of().nextAt()).map(look.phrases()::date).orElse(""),
            Tone.FAINT),
        new Cell(policy(row, look), Tone.FAINT));
  }

  private static String policy(CaseRow row, Look look) {
    return row.policy()
        .map(new RetentionWords(look.phrases())::title)
        .orElseGet(() -> row.of().policy().value());
  }

  private static String who(CaseRow row, Look look) {
    return People.of(Optional.of(row.of().customer()), row.name(), look.phrases());
  }

  @Override
  public void tell(Sheet sheet, CaseRow row, Optional<CaseRow> detail, Look look) {
    RetentionCase of = row.of();
    Cell state = new RetentionWords(look.phrases()).state(of.state());
    sheet.text(who(row, look), Tone.STRONG);
    sheet.row(look.say("privacy.cases.state"), state.text(), state.tone());
    sheet.row(look.say("privacy.cases.since"), look.phrases().date(of.dueSince()));
    sheet.row(look.say("privacy.cases.policy"), policy(row, look));
    of.warnedBy()
        .ifPresent(means ->
            sheet.row(
                look.say("privacy.cases.warned"),
                look.say("privacy.WarningMeans." + means)
                    + of.warnedAt().map(at -> " · " + look.phrases().date(at)).orElse("")));
    of.graceUntil()
        .ifPresent(at -> sheet.row(look.say("privacy.cases.grace"), look.phrases().date(at)));
    sheet.gap().text(look.say("privacy.CaseState." + of.state() + ".about"), Tone.TEXT);
    if (of.byHand()) {
      sheet.text("! " + look.say("privacy.cases.byhand"), Tone.WARNING);
    }
  }

  @Override
  public List<Binding> bindings(
      Optional<CaseRow> chosen, Optional<CaseRow> detail, Runnable changed) {
    List<Binding> bindings = new ArrayList<>();
    chosen.ifPresent(row -> {
      if (!row.of().state().isOver()) {
        bindings.add(
            Binding.of(
                RetentionCommands.KEEP,
                () ->
                    new Deeds(desk)
                        .run(
                            () -> source.keep(row.of().customer()), "privacy.keep.done", changed)));
      }
      bindings.add(Binding.of(PrivacyCommands.CUSTOMER, () -> way.customer(row.of().customer())));
    });
    return bindings;
  }
}
