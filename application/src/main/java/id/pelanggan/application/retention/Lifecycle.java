package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionEvent;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionRule.Judgement;
import java.util.List;

/**
 * Where a customer stands with retention.
 *
 * @param standings what each active policy of customers says now
 * @param cases the newest first; likewise the events
 * @param holds those in force
 */
public record Lifecycle(
    List<Standing> standings,
    List<RetentionCase> cases,
    List<Hold> holds,
    List<RetentionEvent> events) {
  public Lifecycle {
    standings = List.copyOf(standings);
    cases = List.copyOf(cases);
    holds = List.copyOf(holds);
    events = List.copyOf(events);
  }

  /** What one policy says. */
  public record Standing(RetentionPolicy policy, Judgement judgement) {
    public Standing {
      requireNonNull(policy, "policy is null");
      requireNonNull(judgement, "judgement is null");
    }
  }
}
