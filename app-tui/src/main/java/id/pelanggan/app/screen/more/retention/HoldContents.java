package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Confirmation;
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
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.retention.Hold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must not be let go yet. */
final class HoldContents implements Contents<HoldRow, HoldRow> {
  private final Desk desk;
  private final RetentionSource source;
  private final CustomerWay way;

  HoldContents(Desk desk, RetentionSource source, CustomerWay way) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
    this.way = requireNonNull(way, "way is null");
  }

  @Override
  public String name() {
    return "privacy.holds";
  }

  @Override
  public List<HoldRow> list() {
    return source.holds();
  }

  @Override
  public HoldRow read(HoldRow row) {
    return row;
  }

  @Override
  public Object identity(HoldRow row) {
    return row.hold().id();
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.cases.who"), 14, 1, Alignment.LEFT, 0),
        new Column(look.say("privacy.holds.why"), 16, 2, Alignment.LEFT, 1),
        new Column(look.say("privacy.holds.until"), 14, 0, Alignment.LEFT, 2));
  }

  @Override
  public List<Cell> cells(HoldRow row, Look look) {
    boolean lifted = row.hold().liftedAt().isPresent();
    return List.of(
        new Cell(who(row, look), lifted ? Tone.FAINT : Tone.STRONG),
        new Cell(row.hold().citation(), lifted ? Tone.FAINT : Tone.TEXT),
        new Cell(until(row.hold(), look), lifted ? Tone.FAINT : Tone.INFORMATION));
  }

  private static String who(HoldRow row, Look look) {
    return People.of(Optional.of(row.hold().customer()), row.name(), look.phrases());
  }

  private static String until(Hold hold, Look look) {
    return hold.liftedAt().isPresent()
        ? "× " + look.say("privacy.holds.lifted")
        : "■ "
            + hold.until()
                .map(look.phrases()::date)
                .orElseGet(() -> look.say("privacy.holds.open"));
  }

  @Override
  public void tell(Sheet sheet, HoldRow row, Optional<HoldRow> detail, Look look) {
    Hold hold = row.hold();
    sheet.text(who(row, look), Tone.STRONG);
    sheet.row(look.say("privacy.holds.until"), until(hold, look));
    sheet.row(look.say("privacy.holds.why"), hold.citation());
    sheet.row(
        look.say("privacy.record.kinds"),
        hold.isOfEverything()
            ? look.say("privacy.holds.all")
            : hold.kinds().stream()
                .sorted()
                .map((DataKind kind) -> look.say("privacy.DataKind." + kind))
                .collect(Collectors.joining(", ")));
    sheet.row(look.say("privacy.holds.placed"), look.phrases().time(hold.placedAt()));
    hold.liftedAt()
        .ifPresent(at -> sheet.row(look.say("privacy.holds.lifted"), look.phrases().time(at)));
  }

  @Override
  public List<Binding> bindings(
      Optional<HoldRow> chosen, Optional<HoldRow> detail, Runnable changed) {
    List<Binding> bindings = new ArrayList<>();
    chosen
        .filter(row -> row.hold().liftedAt().isEmpty())
        .ifPresent(
            row -> bindings.add(Binding.of(RetentionCommands.LIFT, () -> ask(row, changed))));
    bindings.add(
        Binding.of(
            RetentionCommands.HOLD,
            () -> new HoldForm(desk, source::hold).search(source::find, changed)));
    chosen.ifPresent(row ->
        bindings.add(
            Binding.of(PrivacyCommands.CUSTOMER, () -> way.customer(row.hold().customer()))));
    return bindings;
  }

  private void ask(HoldRow row, Runnable changed) {
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("privacy.lift.title"),
            List.of(desk.say("privacy.lift.effect")),
            desk.say("privacy.lift.verb"),
            "",
            () ->
                new Deeds(desk)
                    .run(() -> source.lift(row.hold().id()), "privacy.lift.done", changed)));
  }
}
