package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Job;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Contents;
import id.pelanggan.app.screen.privacy.register.CustomerWay;
import id.pelanggan.app.screen.privacy.register.Fields;
import id.pelanggan.app.screen.privacy.register.People;
import id.pelanggan.app.screen.privacy.register.PrivacyCommands;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.source.PurposeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sensitive data that no purpose needs; what it says is never shown here. */
final class SensitiveContents implements Contents<SensitiveFinding, SensitiveFinding> {
  private static final int LONGEST = 200;

  private final Desk desk;
  private final RetentionSource source;
  private final CustomerWay way;
  private @Nullable Job searching;

  SensitiveContents(Desk desk, RetentionSource source, CustomerWay way) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
    this.way = requireNonNull(way, "way is null");
  }

  @Override
  public String name() {
    return "privacy.sensitive";
  }

  @Override
  public List<SensitiveFinding> list() {
    return source.findings();
  }

  @Override
  public SensitiveFinding read(SensitiveFinding row) {
    return row;
  }

  @Override
  public Object identity(SensitiveFinding row) {
    return row.id();
  }

  @Override
  public long open(List<SensitiveFinding> rows) {
    return rows.size();
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.sensitive.kind"), 16, 1, Alignment.LEFT, 0),
        new Column(look.say("privacy.sensitive.where"), 14, 1, Alignment.LEFT, 1),
        new Column(look.say("privacy.cases.who"), 14, 1, Alignment.LEFT, 2),
        new Column(look.say("privacy.sensitive.found"), 12, 0, Alignment.LEFT, 3));
  }

  @Override
  public List<Cell> cells(SensitiveFinding row, Look look) {
    return List.of(
        new Cell("! " + look.say("privacy.SensitiveKind." + row.kind()), Tone.WARNING),
        new Cell(look.say("privacy.SensitivePart." + row.part())),
        new Cell(People.number(row.customer(), look.phrases())),
        new Cell(look.phrases().date(row.foundAt()), Tone.FAINT));
  }

  @Override
  public void tell(
      Sheet sheet, SensitiveFinding row, Optional<SensitiveFinding> detail, Look look) {
    sheet.text("! " + look.say("privacy.SensitiveKind." + row.kind()), Tone.STRONG);
    sheet.row(
        look.say("privacy.sensitive.where"),
        look.say("privacy.SensitivePart." + row.part())
            + " · "
            + look.phrases().word(row.stream()));
    sheet.row(look.say("privacy.cases.who"), People.number(row.customer(), look.phrases()));
    sheet.row(look.say("privacy.sensitive.found"), look.phrases().time(row.foundAt()));
    sheet.gap().text(look.say("privacy.sensitive.about"), Tone.TEXT);
  }

  @Override
  public List<Binding> bindings(
      Optional<SensitiveFinding> chosen, Optional<SensitiveFinding> detail, Runnable changed) {
    List<Binding> bindings = new ArrayList<>();
    chosen.ifPresent(row -> {
      bindings.add(Binding.of(RetentionCommands.CLEAR, () -> ask(row, changed)));
      bindings.add(
          Binding.of(
              RetentionCommands.RETAIN,
              () -> desk.work(source::purposes, known -> retain(row, known, changed))));
    });
    bindings.add(
        searching != null && searching.isRunning()
            ? Binding.refused(RetentionCommands.SEARCH, desk.say("privacy.plan.runs"))
            : Binding.of(RetentionCommands.SEARCH, () -> search(changed)));
    chosen.ifPresent(row ->
        bindings.add(Binding.of(PrivacyCommands.CUSTOMER, () -> way.customer(row.customer()))));
    return bindings;
  }

  private void search(Runnable changed) {
    searching =
        desk.jobs()
            .start(
                desk.say("privacy.search.job"),
                reporter ->
                    source.search((records, total, found) ->
                        reporter.report(
                            new Job.Progress(
                                records,
                                total,
                                desk.say(
                                    "privacy.search.found",
                                    Map.of("count", desk.phrases().number(found)))))),
                report -> {
                  changed.run();
                  desk.say(
                      Notice.done(
                          desk.say(
                              "privacy.search.done",
                              Map.of("count", desk.phrases().number(report.found())))));
                },
                desk::fail);
  }

  private void ask(SensitiveFinding row, Runnable changed) {
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("privacy.clear.title"),
            List.of(desk.say("privacy.clear.effect"), desk.say("privacy.clear.final")),
            desk.say("privacy.clear.verb"),
            "",
            () ->
                new Deeds(desk).run(() -> source.clear(row.id()), "privacy.clear.done", changed)));
  }

  private void retain(SensitiveFinding row, List<PurposeCode> purposes, Runnable changed) {
    if (purposes.isEmpty()) {
      desk.say(Notice.warning(desk.say("privacy.retain.none")));
      return;
    }
    List<Field.Option> options =
        purposes.stream().map(one -> new Field.Option(one.value(), one.value())).toList();
    new Form(
            desk,
            "privacy.retain",
            desk.say("privacy.retain.title"),
            List.of(
                Fields.choice(desk.phrases(), "purpose", "privacy.field.purpose", options, ""),
                Fields.line(desk.phrases(), "why", "privacy.field.why", LONGEST, "")),
            (form, values) -> {
              if (values.getOrDefault("why", "").isBlank()) {
                form.complain("why", desk.say("privacy.field.why.needed"));
                return;
              }
              new Deeds(desk)
                  .run(
                      form,
                      () ->
                          source.retain(
                              row.id(),
                              new PurposeCode(values.getOrDefault("purpose", "")),
                              values.getOrDefault("why", "")),
                      "privacy.retain.done",
                      changed);
            })
        .open();
  }
}
