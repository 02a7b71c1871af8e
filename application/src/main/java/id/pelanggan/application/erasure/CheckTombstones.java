package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.PersonalRows;
import id.pelanggan.application.port.Tombstones;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureCause;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at the start whether a database was put back that does not know of people who were erased,
 * and lets them go again.
 */
public final class CheckTombstones {
  private static final SealPlace NOWHERE =
      new SealPlace("nowhere", new UUID(0, 0), new UUID(0, 0), "nothing", 1);

  private final Gate gate;
  private final Transactions transactions;
  private final Tombstones tombstones;
  private final PersonalRows rows;
  private final Vault vault;
  private final Erasures erasures;

  @Inject
  public CheckTombstones(
      Gate gate,
      Transactions transactions,
      Tombstones tombstones,
      PersonalRows rows,
      Vault vault,
      Erasures erasures) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.tombstones = requireNonNull(tombstones, "tombstones is null");
    this.rows = requireNonNull(rows, "rows is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.erasures = requireNonNull(erasures, "erasures is null");
  }

  /**
   * Everybody is looked at only where the file beside the keyring says more than the database. Who
   * was erased is known by the key, which is gone.
   *
   * @return how many customers an erasure was begun for, which is due at once
   */
  public int check(CallContext context) {
    gate.require(context, Permission.ERASE_CUSTOMERS);
    return transactions.inTransaction(
        () -> tombstones.repair().isEmpty() ? 0 : eraseAgain(context));
  }

  private int eraseAgain(CallContext context) {
    Set<CustomerId> gone = ConcurrentHashMap.newKeySet();
    rows.readSlots(page ->
        page.entrySet().parallelStream()
            .filter(entry -> isPunctured(entry.getValue()))
            .map(Map.Entry::getKey)
            .forEach(gone::add));
    if (!gone.isEmpty()) {
      erasures.begin(
          context, gone, ErasureDepth.ERASE, ErasureCause.PUT_BACK, Optional.empty(), context.at());
    }
    return gone.size();
  }

  private boolean isPunctured(KeySlot slot) {
    try {
      return vault.seal(slot, NOWHERE, new byte[0]).length == 0;
    } catch (PelangganException e) {
      if (e.code() == VaultError.KEY_PUNCTURED) {
        return true;
      }
      throw e;
    }
  }
}
