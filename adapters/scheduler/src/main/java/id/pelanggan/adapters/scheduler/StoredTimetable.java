package id.pelanggan.adapters.scheduler;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import id.pelanggan.application.port.Timetable;
import id.pelanggan.domain.sync.ConnectionId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The timetable in db-scheduler's table. What is worked on right now is not changed: its worker
 * says when it is next, and looks at the connection's schedule when it ends.
 */
final class StoredTimetable implements Timetable {
  private final DataSource sessions;
  private final Clock clock;
  private final Pace pace;
  private final SchedulerClient client;

  StoredTimetable(DataSource sessions, Clock clock, Pace pace) {
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.pace = requireNonNull(pace, "pace is null");
    this.client =
        SchedulerClient.Builder.create(sessions, Entries.task())
            .jdbcCustomization(Entries.dialect())
            .build();
  }

  @Override
  public void set(ConnectionId connection, Instant at) {
    unlessWorkedOn(
        () -> client.schedule(Entries.of(connection), at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE));
  }

  @Override
  public void clear(ConnectionId connection) {
    unlessWorkedOn(() -> client.cancel(Entries.of(connection)));
  }

  @Override
  public Map<ConnectionId, Instant> list() {
    return client.getScheduledExecutionsForTask(Entries.TASK, Void.class).stream()
        .collect(
            toMap(
                entry -> Entries.connection(entry.getTaskInstance()),
                ScheduledExecution::getExecutionTime));
  }

  @Override
  public void workOff(Worker worker) {
    new Shift(sessions, clock, pace, worker).work();
  }

  private static void unlessWorkedOn(Runnable change) {
    try {
      change.run();
    } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
      // Its worker says what is next; or there is nothing to change.
    }
  }
}
