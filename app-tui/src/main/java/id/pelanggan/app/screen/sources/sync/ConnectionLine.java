package id.pelanggan.app.screen.sources.sync;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Gauge;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the list says of a connection.
 *
 * @param room for how it goes on
 */
public record ConnectionLine(Look look, int room) {
  private static final int LONGEST_GAUGE = 24;
  private static final int SHARE = 8;
  private static final String NONE = "—";

  /** Name, schedule, status, when it was read last, how it goes on, how fast. */
  public List<Cell> cells(ConnectionRow row) {
    ConnectionStatus status = row.status();
    return List.of(
        new Cell(row.name(), Tone.STRONG),
        new Cell(new SyncWords(look.phrases()).schedule(row.view().connection()), Tone.FAINT),
        new Cell(status(row), status.tone()),
        new Cell(row.lastAt().map(at -> words().when(at, look.now())).orElse(NONE), Tone.FAINT),
        result(row),
        new Cell(
            row.progress()
                .filter(progress -> progress.rate() > 0)
                .map(progress -> words().rate(progress.rate()))
                .orElse(NONE),
            Tone.FAINT));
  }

  /** Glyph and word. */
  public String status(ConnectionRow row) {
    String glyph = row.status().isWork() ? look.turning() : row.status().glyph();
    String count = look.phrases().number(row.view().failures());
    boolean again = row.status() == ConnectionStatus.FAILED && row.view().failures() > 1;
    return glyph
        + " "
        + look.say(
            "systems.status." + row.status() + (again ? ".again" : ""), Map.of("count", count));
  }

  private Cell result(ConnectionRow row) {
    return switch (row.status()) {
      case RUNNING -> running(row);
      case WAITING -> new Cell(waiting(row));
      case FAILED -> new Cell(failed(row), Tone.WARNING);
      case NEW -> new Cell(look.say("systems.result.NEW"), Tone.FAINT);
      case UNAVAILABLE -> new Cell(look.say("systems.result.UNAVAILABLE"), Tone.WARNING);
      case CUT -> new Cell(look.say("systems.result.CUT"), Tone.WARNING);
      case STOPPED -> new Cell(look.say("systems.result.STOPPED"), Tone.TEXT);
      case ELSEWHERE -> new Cell(elsewhere(row));
      case PAUSED, FINE -> new Cell(counts(row));
    };
  }

  private Cell running(ConnectionRow row) {
    return row.progress()
        .map(progress -> new Cell(bar(progress), Tone.CHART))
        .orElseGet(() -> new Cell(look.say("systems.beginning"), Tone.FAINT));
  }

  private String bar(SyncProgress progress) {
    if (progress.expected().isEmpty()) {
      return look.say(
          "systems.result.read", Map.of("count", look.phrases().number(progress.counts().rows())));
    }
    int columns = Math.clamp((long) room - SHARE, 4, LONGEST_GAUGE);
    return Gauge.of(progress.done(), progress.expected().getAsLong(), columns)
        + "  "
        + words().share(progress.done(), progress.expected().getAsLong());
  }

  private String waiting(ConnectionRow row) {
    return row.latest()
        .flatMap(report -> report.run().resumesAt())
        .map(at ->
            look.say(
                "systems.result.WAITING",
                Map.of("time", new SyncWords(look.phrases()).left(at, look.now()))))
        .orElse("");
  }

  private String failed(ConnectionRow row) {
    SyncWords words = new SyncWords(look.phrases());
    String reason =
        row.latest()
            .flatMap(report -> report.run().failure())
            .map(RunFailure::code)
            .map(words::reason)
            .orElse("");
    Optional<String> again =
        row.view()
            .nextAt()
            .map(at ->
                look.say(
                    "systems.result.again",
                    Map.of("reason", reason, "time", words.next(at, look.now()))));
    return again.filter(text -> Text.width(text) <= room).orElse(reason);
  }

  private String elsewhere(ConnectionRow row) {
    int pages =
        row.latest().map(RunReport::streams).orElse(List.of()).stream()
            .mapToInt(RunStream::pages)
            .sum();
    return look.say(
        "systems.result.pages",
        Map.of(
            "pages", look.phrases().number(pages),
            "count", look.phrases().number(row.counts().rows())));
  }

  /** The records that are kept aside come first: they wait for somebody. */
  private String counts(ConnectionRow row) {
    Counts counts = row.counts();
    String held =
        row.view().quarantined() == 0
            ? ""
            : look.say(
                    "systems.result.held",
                    Map.of("count", look.phrases().number(row.view().quarantined())))
                + " ";
    String whole = held + words().counts(counts, true);
    return Text.width(whole) <= room ? whole : held + words().counts(counts, false);
  }

  private ImportWords words() {
    return new ImportWords(look.phrases());
  }
}
