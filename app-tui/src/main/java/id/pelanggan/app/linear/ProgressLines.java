package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.NoteText;
import id.pelanggan.application.exporting.ExportProgress;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.domain.sync.RunNote;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Says now and then how far a long work is; what is quick is not talked about. */
final class ProgressLines
    implements ImportProgress.Listener,
        ExportProgress.Listener,
        SearchState.Listener,
        SyncProgress.Listener {
  private static final long PAUSE = Duration.ofSeconds(4).toNanos();
  private static final int PERCENT = 100;

  private final Conversation conversation;
  private final LongSupplier nanos;
  private long said;

  /**
   * @param nanos a clock that only measures
   */
  ProgressLines(Conversation conversation, LongSupplier nanos) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.nanos = requireNonNull(nanos, "nanos is null");
    this.said = nanos.getAsLong();
  }

  static ProgressLines of(Conversation conversation) {
    return new ProgressLines(conversation, System::nanoTime);
  }

  @Override
  public void report(ImportProgress progress) {
    say(() -> line(progress));
  }

  @Override
  public void report(ExportProgress progress) {
    say(() -> line(progress));
  }

  @Override
  public void report(SearchState.Filling progress) {
    say(() ->
        conversation
            .phrases()
            .say("find.warming", Map.of("percent", percent(progress.done(), progress.total()))));
  }

  @Override
  public void report(SyncProgress progress) {
    say(() ->
        conversation
            .phrases()
            .say(
                "linear.systems.progress",
                Map.of(
                    "stream", conversation.phrases().word(progress.stream()),
                    "count", conversation.phrases().number(progress.done()))));
  }

  /** Only what somebody has to wait for, or may want to look at. */
  @Override
  public void note(RunNote note) {
    switch (note.kind()) {
      case CALL_WAITS, WAITS, CREDENTIALS_RENEWED, RECORDS_QUARANTINED, CURSOR_LOST, RECORDS_GONE ->
          conversation.line(new NoteText(conversation.phrases()).of(note));
      case BEGAN,
          RESUMED,
          STREAM_BEGAN,
          CALLED,
          PAGE_STORED,
          FIELD_APPEARED,
          STREAM_DONE,
          STOPPED,
          FAILED,
          DONE -> {}
    }
  }

  void say(Supplier<String> line) {
    if (nanos.getAsLong() - said >= PAUSE) {
      said = nanos.getAsLong();
      conversation.line(line.get());
    }
  }

  private String line(ImportProgress progress) {
    Phrases phrases = conversation.phrases();
    String left =
        progress.secondsLeft().isPresent()
            ? phrases.say(
                "progress.left",
                Map.of(
                    "time",
                    phrases.duration(Duration.ofSeconds(progress.secondsLeft().getAsLong()))))
            : "";
    return phrases.say(
        "progress." + progress.stage(),
        Map.of(
            "percent", percent(progress.done(), progress.total()),
            "done", phrases.number(progress.done()),
            "total", phrases.number(progress.total()),
            "rate", phrases.number(progress.rate()),
            "left", left));
  }

  private String line(ExportProgress progress) {
    Phrases phrases = conversation.phrases();
    return phrases.say(
        "export.progress." + progress.stage(),
        Map.of(
            "percent", percent(progress.done(), progress.total()),
            "done", phrases.number(progress.done()),
            "total", phrases.number(progress.total())));
  }

  private static String percent(long done, long total) {
    return String.valueOf(total <= 0 ? 0 : Math.min(PERCENT, PERCENT * done / total));
  }
}
