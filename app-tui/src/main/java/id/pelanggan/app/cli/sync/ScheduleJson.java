package id.pelanggan.app.cli.sync;

import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Schedule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a connection is read, for programs.
 *
 * @param schedule in English words, which can be set again; null where it is only read when asked
 * @param nextAt null where it is not read by itself
 */
record ScheduleJson(
    String connection,
    @Nullable String schedule,
    boolean paused,
    String zone,
    @Nullable Instant nextAt) {
  static ScheduleJson of(ConnectionView view) {
    Connection connection = view.connection();
    return new ScheduleJson(
        connection.name(),
        connection.schedule().map(Schedule::words).orElse(null),
        connection.paused(),
        connection.zone().getId(),
        view.nextAt().orElse(null));
  }
}
