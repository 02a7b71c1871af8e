package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Job;
import id.pelanggan.application.sample.OpenDemo;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunSync;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.SyncError;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the demo's tills for the first time, as a job that everybody sees. */
final class FirstReading {
  private final House house;
  private final Desk desk;
  private final Supplier<CallContext> context;

  /**
   * @param context called on a thread that may wait
   */
  FirstReading(House house, Desk desk, Supplier<CallContext> context) {
    this.house = requireNonNull(house, "house is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.context = requireNonNull(context, "context is null");
  }

  void read() {
    desk.jobs()
        .start(
            desk.say("demo.job", Map.of("name", OpenDemo.CONNECTION)),
            this::read,
            report -> renew(),
            this::fail);
  }

  private RunReport read(Job.Reporter reporter) {
    return house
        .get(RunSync.class)
        .run(context.get(), OpenDemo.CONNECTION, SyncRequest.ofChanges(), new Progress(reporter));
  }

  /** Whoever looks at an empty screen sees what has come in. */
  private void renew() {
    desk.screen().ifPresent(screen -> screen.opened());
  }

  /** Its schedule may have come first, here or in another window: then it is being read. */
  private void fail(PelangganException failure) {
    if (failure.code() != SyncError.SYNC_RUNNING) {
      desk.fail(failure);
    }
  }

  private final class Progress implements SyncProgress.Listener {
    private final Job.Reporter reporter;

    Progress(Job.Reporter reporter) {
      this.reporter = requireNonNull(reporter, "reporter is null");
    }

    @Override
    public void report(SyncProgress progress) {
      reporter.report(new Job.Progress(progress.done(), progress.expected().orElse(0), ""));
    }

    @Override
    public void note(RunNote note) {
      if (note.kind() == RunNote.Kind.STREAM_DONE) {
        desk.post(FirstReading.this::renew);
      }
    }
  }
}
