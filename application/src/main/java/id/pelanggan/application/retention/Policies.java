package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.RetentionPolicies;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionError;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.StartingPolicies;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The policies in force: those that the product comes with, until somebody changes them. */
final class Policies {
  private final RetentionPolicies policies;

  @Inject
  Policies(RetentionPolicies policies) {
    this.policies = requireNonNull(policies, "policies is null");
  }

  /** In the order in which the product has them. */
  List<Standing> list() {
    Map<PolicyCode, RetentionPolicies.Version> made =
        policies.listNewest().stream()
            .collect(Collectors.toMap(version -> version.policy().code(), version -> version));
    return StartingPolicies.all().stream()
        .map(policy ->
            Optional.ofNullable(made.get(policy.code()))
                .map(version -> new Standing(version.policy(), Optional.of(version)))
                .orElseGet(() -> new Standing(policy, Optional.empty())))
        .toList();
  }

  /**
   * @throws PelangganException {@link RetentionError#POLICY_UNKNOWN}
   */
  RetentionPolicy require(PolicyCode code) {
    return list().stream()
        .map(Standing::policy)
        .filter(policy -> policy.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new PelangganException(RetentionError.POLICY_UNKNOWN, Map.of("policy", code.value())));
  }

  /**
   * A policy in its version.
   *
   * @param of which version; empty as long as nobody changed it
   */
  record Standing(RetentionPolicy policy, Optional<RetentionPolicies.Version> of) {}
}
