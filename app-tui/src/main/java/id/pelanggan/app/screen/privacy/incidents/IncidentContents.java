package id.pelanggan.app.screen.privacy.incidents;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Contents;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.app.screen.privacy.register.TimeLeft;
import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.domain.incident.IncidentState;
import id.pelanggan.domain.incident.NoticeDeadline;
import id.pelanggan.domain.incident.NoticeDeadline.Standing;
import id.pelanggan.domain.purpose.DataKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Incidents, each with the clock by which authority and people have to be told. */
public final class IncidentContents implements Contents<IncidentView, IncidentView> {
  private static final int BAR = 20;

  private final IncidentSource source;
  private final IncidentActions actions;

  public IncidentContents(IncidentSource source, IncidentActions actions) {
    this.source = requireNonNull(source, "source is null");
    this.actions = requireNonNull(actions, "actions is null");
  }

  @Override
  public String name() {
    return "privacy.incidents";
  }

  @Override
  public List<IncidentView> list() {
    return source.list();
  }

  @Override
  public IncidentView read(IncidentView row) {
    return row;
  }

  @Override
  public Object identity(IncidentView row) {
    return row.incident().id();
  }

  @Override
  public long open(List<IncidentView> rows) {
    return rows.stream().filter(row -> row.incident().state() != IncidentState.CLOSED).count();
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.incidents.clock"), 20, 1, Alignment.LEFT, 0),
        new Column(look.say("privacy.incidents.what"), 16, 3, Alignment.LEFT, 1),
        new Column(look.say("privacy.incidents.affected"), 8, 0, Alignment.RIGHT, 3),
        new Column(look.say("privacy.incidents.state"), 12, 0, Alignment.LEFT, 2));
  }

  @Override
  public List<Cell> cells(IncidentView row, Look look) {
    return List.of(
        clock(row, look),
        new Cell(row.incident().words().happened()),
        new Cell(look.phrases().number(row.affected())),
        state(row, look));
  }

  /** As long as somebody has to be told, how long there is for it. */
  private static Cell clock(IncidentView row, Look look) {
    if (isTold(row.authority()) && isTold(row.people())) {
      return new Cell("✓ " + look.say("privacy.incidents.told"), Tone.GOOD);
    }
    TimeLeft time = time(row, look.now());
    return new Cell(time.words(look.phrases()), time.tone());
  }

  private static TimeLeft time(IncidentView row, Instant now) {
    return new TimeLeft(
        Duration.between(row.incident().detectedAt(), row.dueAt()),
        Duration.between(now, row.dueAt()));
  }

  private static boolean isTold(Standing standing) {
    return switch (standing) {
      case TOLD, TOLD_LATE -> true;
      case RUNNING, DUE_SOON, OVERDUE -> false;
    };
  }

  private static Cell state(IncidentView row, Look look) {
    String word = look.say("privacy.IncidentState." + row.incident().state());
    return switch (row.incident().state()) {
      case OPEN -> new Cell("! " + word, Tone.WARNING);
      case CONTAINED -> new Cell("● " + word, Tone.INFORMATION);
      case CLOSED -> new Cell("✓ " + word, Tone.FAINT);
    };
  }

  @Override
  public void tell(Sheet sheet, IncidentView row, Optional<IncidentView> detail, Look look) {
    sheet.text(row.incident().words().happened(), Tone.STRONG);
    Cell state = state(row, look);
    sheet.row(look.say("privacy.incidents.state"), state.text(), state.tone());
    sheet.row(
        look.say("privacy.incidents.detected"), look.phrases().time(row.incident().detectedAt()));
    TimeLeft time = time(row, look.now());
    if (!isTold(row.authority()) || !isTold(row.people())) {
      sheet.row(
          look.say("privacy.incidents.clock"),
          time.bar(Math.min(BAR, sheet.columns() / 3)) + " " + time.words(look.phrases()),
          time.tone());
    }
    sheet.row(look.say("privacy.incidents.due"), look.phrases().time(row.dueAt()));
    told(sheet, look, "authority", row.authority(), row.incident().authorityToldAt());
    told(sheet, look, "people", row.people(), row.incident().peopleToldAt());
    sheet.row(look.say("privacy.incidents.affected"), look.phrases().number(row.affected()));
    sheet.row(look.say("privacy.incidents.kinds"), kinds(row, look.phrases()));
    sheet.row(look.say("privacy.incidents.law"), NoticeDeadline.INDONESIAN.citation());
    if (!row.incident().words().advice().isBlank()) {
      sheet.title(look.say("privacy.incidents.advice"));
      sheet.text(row.incident().words().advice(), Tone.TEXT);
    }
  }

  private static void told(
      Sheet sheet, Look look, String whom, Standing standing, Optional<Instant> at) {
    String sign = isTold(standing) ? "✓ " : standing == Standing.RUNNING ? "○ " : "! ";
    Tone tone =
        switch (standing) {
          case RUNNING -> Tone.TEXT;
          case DUE_SOON, TOLD_LATE -> Tone.WARNING;
          case OVERDUE -> Tone.BAD;
          case TOLD -> Tone.GOOD;
        };
    String when = at.map(time -> " · " + look.phrases().time(time)).orElse("");
    sheet.row(
        look.say("privacy.incidents." + whom),
        sign + look.say("privacy.NoticeStanding." + standing) + when,
        tone);
  }

  private static String kinds(IncidentView row, Phrases phrases) {
    return row.incident().kinds().stream()
        .sorted()
        .map((DataKind kind) -> phrases.say("privacy.DataKind." + kind))
        .collect(Collectors.joining(", "));
  }

  @Override
  public List<Binding> bindings(
      Optional<IncidentView> chosen, Optional<IncidentView> detail, Runnable changed) {
    return actions.bindings(chosen, changed);
  }
}
