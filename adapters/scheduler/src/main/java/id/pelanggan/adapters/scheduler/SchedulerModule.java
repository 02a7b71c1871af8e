package id.pelanggan.adapters.scheduler;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import id.pelanggan.application.port.Timetable;
import java.time.Clock;
import javax.sql.DataSource;

/** The timetable. Needs the application's sessions, which are opened at the first use. */
public final class SchedulerModule extends AbstractModule {

  @Provides
  @Singleton
  Timetable timetable(DataSource sessions, Clock clock) {
    return new StoredTimetable(sessions, clock, Pace.ORDINARY);
  }
}
