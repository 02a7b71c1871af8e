package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.RetentionAction;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What retention would do now.
 *
 * @param customers how many there are
 */
public record RetentionPlan(Instant at, long customers, List<Line> lines) {
  public RetentionPlan {
    requireNonNull(at, "at is null");
    lines = List.copyOf(lines);
  }

  /** How many customers a run of all policies would begin with. */
  public long touched() {
    return lines.stream().mapToLong(Line::begins).sum();
  }

  /**
   * One policy.
   *
   * @param due customers, or rows and records, whose time is over and who are neither held nor on
   *     the way
   * @param held customers whose time is over, and whom somebody keeps
   * @param underWay customers who are on the way already
   * @param states how many cases are in each state; those of none are left out
   */
  public record Line(
      RetentionPolicy policy,
      long due,
      long held,
      long underWay,
      Map<CaseState, Long> states,
      List<Sample> samples) {
    public Line {
      requireNonNull(policy, "policy is null");
      states = Map.copyOf(states);
      samples = List.copyOf(samples);
    }

    /** How many customers would be warned first. */
    public long toWarn() {
      return policy.warnsFirst() ? begins() : 0;
    }

    /** How many customers a run begins with. */
    public long begins() {
      return isOfCustomers(policy) ? due : 0;
    }
  }

  /** Whether a run makes cases of customers by it; others are only shown, or of nobody. */
  static boolean isOfCustomers(RetentionPolicy policy) {
    return policy.active()
        && policy.action() != RetentionAction.WARN
        && !(policy.subject() instanceof RetentionSubject.KeptAside);
  }

  /**
   * One who is due.
   *
   * @param name empty where the caller may not see it, the keys are locked, or none is known
   */
  public record Sample(CustomerId customer, LocalDate since, Optional<String> name) {
    public Sample {
      requireNonNull(customer, "customer is null");
      requireNonNull(since, "since is null");
      requireNonNull(name, "name is null");
    }

    @Override
    public String toString() {
      return "Sample[" + customer.value() + "]";
    }
  }

  /** Watches a plan being made. */
  @FunctionalInterface
  public interface Listener {
    /**
     * @param done how many policies were looked at
     */
    void report(int done, int policies);
  }
}
