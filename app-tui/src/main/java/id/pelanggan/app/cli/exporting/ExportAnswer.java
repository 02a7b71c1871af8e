package id.pelanggan.app.cli.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.exporting.ExportReport;
import id.pelanggan.domain.source.Stream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was exported, and how it comes back. */
final class ExportAnswer {
  private final Phrases phrases;
  private final NextCommand next;
  private final Stream stream;

  ExportAnswer(Phrases phrases, NextCommand next, Stream stream) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
    this.stream = requireNonNull(stream, "stream is null");
  }

  Answer of(ExportReport report, Duration duration) {
    return Answer.done(lines(report, duration), Json.of(report, duration));
  }

  private List<String> lines(ExportReport report, Duration duration) {
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "export.done",
            Map.of(
                "rows", phrases.number(report.rows()),
                "stream", phrases.word(stream),
                "path", report.file().toString(),
                "time", phrases.duration(duration))));
    lines.add(phrases.say("export.plain"));
    if (report.differing() > 0) {
      lines.add(
          phrases.say("export.differing", Map.of("count", phrases.number(report.differing()))));
    }
    if (report.mapping().isPresent()) {
      lines.add(phrases.say("export.back"));
      lines.add("  " + next.of("import", report.file().toString(), "--as", option()));
    } else {
      lines.add(phrases.say("export.forReading"));
    }
    return lines;
  }

  private String option() {
    return stream.name().toLowerCase(Locale.ROOT);
  }

  /**
   * What was exported, for programs.
   *
   * @param source null where all are combined
   * @param differing documents that an import would not read exactly as they are
   */
  record Json(
      String file,
      long rows,
      long documents,
      long differing,
      @Nullable String source,
      BigDecimal seconds) {
    private static final int DIGITS = 3;

    static Json of(ExportReport report, Duration duration) {
      return new Json(
          report.file().toString(),
          report.rows(),
          report.documents(),
          report.differing(),
          report.source().orElse(null),
          BigDecimal.valueOf(duration.toMillis(), DIGITS));
    }
  }
}
