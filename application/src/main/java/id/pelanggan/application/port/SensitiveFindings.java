package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where sensitive data was found, and how far the search for it came. */
public interface SensitiveFindings {
  /** Adds those that are not known yet of the same place and kind; returns how many those were. */
  int insertNew(List<SensitiveFinding> findings);

  /**
   * Stores what became of one.
   *
   * @param reason why it was kept; empty where it was cleared
   */
  void settle(SensitiveFinding finding, Optional<SealedReason> reason);

  Optional<SensitiveFinding> find(FindingId id);

  /** The newest first; at most {@code limit}. */
  List<SensitiveFinding> list(Optional<SensitiveFinding.State> state, int limit);

  /** How many wait for somebody to decide. */
  long countOpen();

  /** Where the search stands that was begun and not ended; empty where none was. */
  Optional<Position> findPosition();

  /** Stores where the search stands; empty where it ended. */
  void setPosition(Optional<Position> position);

  /** Why something is kept, sealed. */
  record SealedReason(KeySlot slot, byte[] sealed) {
    public SealedReason {
      requireNonNull(slot, "slot is null");
      requireNonNull(sealed, "sealed is null");
    }

    @Override
    public String toString() {
      return "SealedReason[***]";
    }
  }

  /**
   * @param after the last record that was looked at in the stream; empty at its beginning
   * @param records how many were looked at since it began
   * @param found how many findings that gave
   */
  record Position(
      Instant startedAt, Stream stream, Optional<UUID> after, long records, long found) {
    public Position {
      requireNonNull(startedAt, "startedAt is null");
      requireNonNull(stream, "stream is null");
      requireNonNull(after, "after is null");
    }
  }
}
