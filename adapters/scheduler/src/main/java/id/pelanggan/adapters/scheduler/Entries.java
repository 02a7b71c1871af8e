package id.pelanggan.adapters.scheduler;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.pelanggan.domain.sync.ConnectionId;
import java.util.UUID;

/**
 * What an entry of the timetable is to db-scheduler: one task, told apart by the connection's id.
 */
final class Entries {
  static final String TASK = "sync";

  private Entries() {}

  static TaskInstance<Void> of(ConnectionId connection) {
    return new TaskInstance<>(TASK, connection.value().toString());
  }

  static ConnectionId connection(TaskInstanceId entry) {
    return new ConnectionId(UUID.fromString(entry.getId()));
  }

  /** The task where it is worked on. */
  static CustomTask<Void> task(ExecutionHandler<Void> work, FailureHandler<Void> failed) {
    return Tasks.custom(TASK, Void.class).onDeadExecutionRevive().onFailure(failed).execute(work);
  }

  /** The task where it is only looked at. */
  static CustomTask<Void> task() {
    return Tasks.custom(TASK, Void.class)
        .execute((entry, context) -> (complete, operations) -> operations.stop());
  }

  /** Said, so that no server has to be asked which database it is. */
  static PostgreSqlJdbcCustomization dialect() {
    return new PostgreSqlJdbcCustomization(false, false);
  }
}
