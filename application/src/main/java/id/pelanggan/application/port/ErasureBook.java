package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.erasure.ErasureStep;
import id.pelanggan.domain.erasure.TablePlan;
import id.pelanggan.domain.retention.HoldId;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is to be erased, how far it came, and the proof of what was done. */
public interface ErasureBook {

  /**
   * Notes the intent.
   *
   * @param batches the customers, cut into as many as are let go in one step
   */
  void insert(Erasure erasure, List<Set<CustomerId>> batches);

  Optional<Erasure> find(ErasureId id);

  /** Those of a request or of a run of retention, the newest first. */
  List<Erasure> listByCause(UUID cause);

  /** The newest first. */
  List<Erasure> list();

  /**
   * Cancels it as a whole.
   *
   * @return false where a part of it is done already; nothing is changed then
   */
  boolean cancel(ErasureId id, Instant at);

  /**
   * A batch whose time has come and that is not settled, of the erasure that waits longest; nobody
   * else gets it until the end of this transaction. Empty where there is none, or where others have
   * them all.
   */
  Optional<Batch> lockDue(Instant at);

  /** Those of the batch who are not held. */
  Set<CustomerId> listCustomers(Batch batch);

  /** Notes that a step was done. */
  void move(Batch batch, ErasureState next, Instant at);

  /** Takes customers out of the batch: they stay until nothing holds them any more. */
  void hold(Batch batch, Map<CustomerId, HoldId> held);

  /** Those who are held, of whatever erasure that was not cancelled. */
  Map<ErasureId, Set<CustomerId>> listHeld();

  /** Puts customers who are not held any more into a batch of their own. */
  void release(ErasureId id, Set<CustomerId> customers);

  /** Those of an erasure who are held, and by what. */
  Map<CustomerId, HoldId> listHeld(ErasureId id);

  /** Notes slots whose keys have to be destroyed, of rows that go with this transaction. */
  void addSlots(Batch batch, Set<KeySlot> slots);

  /** The slots that were noted. */
  Set<KeySlot> listSlots(Batch batch);

  /** Forgets the slots, whose keys are destroyed. */
  void deleteSlots(Batch batch);

  /** Notes whom the batch let go, and adds to what was done to each table. */
  void settle(Batch batch, Collection<CustomerId> gone, List<TablePlan> tables);

  /** What was done to each table so far. */
  List<TablePlan> listTables(ErasureId id);

  /** Which steps were done, in their order. */
  List<ErasureStep> listSteps(ErasureId id);

  /** Which of the customers are asked to be let go and are not gone yet. */
  Set<CustomerId> listPending(Collection<CustomerId> customers);

  /** Customers who are let go in one step. */
  record Batch(ErasureId erasure, int number, ErasureDepth depth, ErasureState state) {
    public Batch {
      requireNonNull(erasure, "erasure is null");
      requireNonNull(depth, "depth is null");
      requireNonNull(state, "state is null");
    }
  }
}
