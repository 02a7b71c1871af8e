package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureStep;
import id.pelanggan.domain.erasure.TablePlan;
import id.pelanggan.domain.retention.HoldId;
import id.pelanggan.domain.source.SourceId;
import java.util.List;
import java.util.Map;

/**
 * What was done, and what is still open. Claims nothing that did not happen.
 *
 * @param steps in their order, with when they were done
 * @param tables what went and what stayed so far, and why
 * @param systems which connected systems were asked, and what they said
 * @param held who stays for now, and by which hold
 * @param copies how many copies the keyring has
 * @param pendingCopies how many of them may still have keys that were destroyed in the others
 */
public record ErasureReceipt(
    Erasure erasure,
    List<ErasureStep> steps,
    List<TablePlan> tables,
    List<Told> systems,
    Map<CustomerId, HoldId> held,
    int copies,
    int pendingCopies) {
  public ErasureReceipt {
    requireNonNull(erasure, "erasure is null");
    steps = List.copyOf(steps);
    tables = List.copyOf(tables);
    systems = List.copyOf(systems);
    held = Map.copyOf(held);
  }

  /** Whether everything is done, also elsewhere. */
  public boolean isComplete() {
    return erasure.finishedAt().isPresent()
        && held.isEmpty()
        && pendingCopies == 0
        && systems.stream().allMatch(Told::isSettled);
  }

  /**
   * What a connected system was asked.
   *
   * @param customers how many of the customers are answered so
   */
  public record Told(SourceId source, String name, Answer answer, long customers) {
    public Told {
      requireNonNull(source, "source is null");
      requireNonNull(name, "name is null");
      requireNonNull(answer, "answer is null");
    }

    /** Whether nothing is open there. */
    public boolean isSettled() {
      return answer == Answer.ACKNOWLEDGED || answer == Answer.DONE_BY_HAND;
    }
  }

  /** What became of asking a connected system. */
  public enum Answer {
    /** It is asked, or asked again. */
    WAITING,
    /** The program cannot ask it: somebody has to do it there. */
    BY_HAND,
    /** It let them go, or knows them no more. */
    ACKNOWLEDGED,
    /** Somebody did it there. */
    DONE_BY_HAND
  }
}
