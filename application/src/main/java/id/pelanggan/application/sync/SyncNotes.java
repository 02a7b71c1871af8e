package id.pelanggan.application.sync;

import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunNote.Kind;
import id.pelanggan.domain.vault.Secret;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What a run does, line by line. Lines come from the thread that reads the source and from the one
 * that stores; they are told and kept by the latter.
 */
final class SyncNotes implements Connectors.Listener {
  private final SyncRuns runs;
  private final RunId run;
  private final SyncProgress.Listener listener;
  private final Clock clock;
  private final Queue<RunNote> waiting = new ConcurrentLinkedQueue<>();
  private final List<RunNote> told = new ArrayList<>();

  SyncNotes(SyncRuns runs, RunId run, SyncProgress.Listener listener, Clock clock) {
    this.runs = runs;
    this.run = run;
    this.listener = listener;
    this.clock = clock;
  }

  void add(Kind kind, Map<String, String> details) {
    waiting.add(
        new RunNote(clock.instant().truncatedTo(ChronoUnit.MICROS), kind, new TreeMap<>(details)));
  }

  /** Tells what was added. */
  void tell() {
    for (RunNote line = waiting.poll(); line != null; line = waiting.poll()) {
      told.add(line);
      listener.note(line);
    }
  }

  /** Tells what was added, and keeps what was told; in the transaction of the caller. */
  void keep() {
    tell();
    if (!told.isEmpty()) {
      runs.addNotes(run, told);
      told.clear();
    }
  }

  @Override
  public void called(String method, String path, int status, long milliseconds) {
    add(
        Kind.CALLED,
        Map.of(
            "method",
            method,
            "path",
            path,
            "status",
            String.valueOf(status),
            "milliseconds",
            String.valueOf(milliseconds)));
  }

  @Override
  public void waiting(String reason, long milliseconds) {
    add(Kind.CALL_WAITS, Map.of("reason", reason, "milliseconds", String.valueOf(milliseconds)));
  }

  @Override
  public void renewed(Map<String, Secret> secrets) {
    add(Kind.CREDENTIALS_RENEWED, Map.of());
  }
}
