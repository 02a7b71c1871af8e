package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.progress.Speed;
import id.pelanggan.application.sync.SyncProgress.Listener;
import id.pelanggan.application.sync.SyncProgress.Stage;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How far a run is, told step by step. Used by one thread. */
final class Progress {
  private final Listener listener;
  private final Map<Stream, Counts> counts = new EnumMap<>(Stream.class);
  private @Nullable RunStream current;
  private Speed speed = new Speed(0);

  /**
   * @param streams how far they are already
   */
  Progress(List<RunStream> streams, Listener listener) {
    this.listener = listener;
    streams.forEach(stream -> counts.put(stream.stream(), stream.counts()));
  }

  /** A stream is read from here on. */
  void begin(RunStream stream) {
    current = stream;
    counts.put(stream.stream(), stream.counts());
    speed = new Speed(stream.counts().rows());
  }

  void stored(RunStream stream) {
    current = stream;
    counts.put(stream.stream(), stream.counts());
  }

  void reach(Stage stage) {
    RunStream stream = requireNonNull(current, "no stream was begun");
    long done = stream.counts().rows();
    OptionalLong expected = stream.expected();
    listener.report(
        new SyncProgress(
            stage,
            stream.stream(),
            stream.pages(),
            counts.values().stream().reduce(Counts.NONE, Counts::plus),
            expected,
            done,
            speed.rate(done),
            expected.isPresent()
                ? speed.secondsLeft(done, expected.getAsLong())
                : OptionalLong.empty()));
  }
}
