package id.pelanggan.adapters.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.Timetable;
import java.util.ArrayList;
import java.util.List;

/** Threads that work off what is due until this is closed. */
final class Shifts implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 20_000;

  private final List<Thread> threads = new ArrayList<>();

  void begin(Timetable timetable, Timetable.Worker worker) {
    threads.add(Thread.ofPlatform().start(() -> timetable.workOff(worker)));
  }

  @Override
  public void close() throws InterruptedException {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join(PATIENCE_MILLIS);
      assertThat(thread.isAlive()).as("the shift has ended").isFalse();
    }
  }
}
