package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lists what retention does with customers, page by page; names are for others to add. */
public final class ListCases {
  private final Gate gate;
  private final RetentionCases cases;

  @Inject
  ListCases(Gate gate, RetentionCases cases) {
    this.gate = requireNonNull(gate, "gate is null");
    this.cases = requireNonNull(cases, "cases is null");
  }

  public Page list(CallContext context, Request request) {
    gate.require(context, Permission.SEE_RETENTION);
    RetentionCases.Filter filter =
        new RetentionCases.Filter(request.state(), request.policy(), request.byHand());
    List<RetentionCase> found = cases.list(filter, request.after(), request.limit() + 1);
    boolean more = found.size() > request.limit();
    List<RetentionCase> page = more ? found.subList(0, request.limit()) : found;
    return new Page(page, more ? Optional.of(page.getLast().id()) : Optional.empty());
  }

  /**
   * @param byHand whether only those for whom somebody has to call or write
   * @param after where the last page ended; empty for the first
   * @param limit at most so many, 1 to {@value #LONGEST}
   */
  public record Request(
      Optional<CaseState> state,
      Optional<PolicyCode> policy,
      boolean byHand,
      Optional<CaseId> after,
      int limit) {
    public static final int LONGEST = 200;

    public Request {
      requireNonNull(state, "state is null");
      requireNonNull(policy, "policy is null");
      requireNonNull(after, "after is null");
      if (limit < 1 || limit > LONGEST) {
        throw new IllegalArgumentException("limit is not in 1.." + LONGEST + ": " + limit);
      }
    }
  }

  /**
   * @param next where the next page begins; empty after the last
   */
  public record Page(List<RetentionCase> cases, Optional<CaseId> next) {
    public Page {
      cases = List.copyOf(cases);
      requireNonNull(next, "next is null");
    }
  }
}
