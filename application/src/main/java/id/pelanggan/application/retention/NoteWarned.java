package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionError;
import id.pelanggan.domain.retention.WarningMeans;
import jakarta.inject.Inject;
import java.util.Map;

/** Notes that somebody of the shop called a customer or wrote a letter, or why nobody could. */
public final class NoteWarned {
  private final Gate gate;
  private final RetentionCases cases;
  private final Policies policies;
  private final Warnings warnings;

  @Inject
  NoteWarned(Gate gate, RetentionCases cases, Policies policies, Warnings warnings) {
    this.gate = requireNonNull(gate, "gate is null");
    this.cases = requireNonNull(cases, "cases is null");
    this.policies = requireNonNull(policies, "policies is null");
    this.warnings = requireNonNull(warnings, "warnings is null");
  }

  /**
   * Returns the case as it is now: the grace runs.
   *
   * @throws PelangganException {@link RetentionError#CASE_UNKNOWN}; {@link
   *     RetentionError#CASE_NOT_TO_WARN} where nobody has to be told any more
   */
  public RetentionCase note(CallContext context, CaseId id, WarningMeans means) {
    gate.require(context, Permission.RUN_RETENTION);
    RetentionCase due =
        cases
            .find(id)
            .orElseThrow(() -> new PelangganException(RetentionError.CASE_UNKNOWN, details(id)));
    RetentionCase told = warnings.told(context, policies.require(due.policy()), due, means);
    if (due.state() != CaseState.DUE || !due.byHand() || warnings.store(context, due, told) == 0) {
      throw new PelangganException(RetentionError.CASE_NOT_TO_WARN, details(id));
    }
    return told;
  }

  private static Map<String, String> details(CaseId id) {
    return Map.of("case", id.value().toString());
  }
}
