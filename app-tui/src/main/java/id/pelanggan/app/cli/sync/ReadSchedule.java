package id.pelanggan.app.cli.sync;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.Schedule;
import id.pelanggan.domain.sync.SyncError;
import java.util.Map;

/** Understands a schedule as somebody typed it. */
public final class ReadSchedule {
  private ReadSchedule() {}

  /**
   * @throws PelangganException {@link SyncError#SCHEDULE_UNREADABLE}
   */
  public static Schedule read(String words) {
    return Schedule.parse(words)
        .orElseThrow(
            () -> new PelangganException(SyncError.SCHEDULE_UNREADABLE, Map.of("words", words)));
  }
}
