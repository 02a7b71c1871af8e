package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.KeptAside;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.RetentionRuns;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.retention.RetentionRun;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Removes rows and records that were kept aside for too long, key first. */
final class KeptAsideRemoval {
  private static final int BATCH = 1_000;

  private final RetentionRuns runs;
  private final KeptAside keptAside;
  private final Keyring keyring;
  private final Transactions transactions;

  @Inject
  KeptAsideRemoval(
      RetentionRuns runs, KeptAside keptAside, Keyring keyring, Transactions transactions) {
    this.runs = requireNonNull(runs, "runs is null");
    this.keptAside = requireNonNull(keptAside, "keptAside is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
  }

  /** Removes what was approved. Where it is interrupted, the next call goes on. */
  void remove() {
    for (RetentionRun run : runs.listWithRecords()) {
      run.recordsBefore().ifPresent(before -> remove(run, before));
    }
  }

  private void remove(RetentionRun run, Instant before) {
    while (!Thread.currentThread().isInterrupted()) {
      Set<KeySlot> slots = keptAside.listSlots(before, BATCH);
      if (!slots.isEmpty()) {
        keyring.puncture(slots);
      }
      transactions.inTransaction(() -> {
        runs.addDeleted(run.id(), keptAside.delete(slots), slots.isEmpty());
        return true;
      });
      if (slots.isEmpty()) {
        return;
      }
    }
  }
}
