package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.RetentionPolicies;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.StartingPolicies;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the policies of retention with their history. */
public final class ListPolicies {
  private final Gate gate;
  private final Policies policies;
  private final RetentionPolicies versions;

  @Inject
  ListPolicies(Gate gate, Policies policies, RetentionPolicies versions) {
    this.gate = requireNonNull(gate, "gate is null");
    this.policies = requireNonNull(policies, "policies is null");
    this.versions = requireNonNull(versions, "versions is null");
  }

  public List<PolicyView> list(CallContext context) {
    gate.require(context, Permission.SEE_RETENTION);
    return policies.list().stream().map(this::view).toList();
  }

  private PolicyView view(Policies.Standing standing) {
    return new PolicyView(
        standing.policy(),
        standing.of().map(RetentionPolicies.Version::by),
        standing.of().map(RetentionPolicies.Version::at),
        earlier(standing.policy()));
  }

  private List<RetentionPolicy> earlier(RetentionPolicy newest) {
    if (newest.version() == 1) {
      return List.of();
    }
    List<RetentionPolicy> earlier = new ArrayList<>();
    for (RetentionPolicies.Version version : versions.listVersions(newest.code())) {
      if (version.policy().version() < newest.version()) {
        earlier.add(version.policy());
      }
    }
    shipped(newest.code()).ifPresent(earlier::add);
    return earlier;
  }

  private static Optional<RetentionPolicy> shipped(PolicyCode code) {
    return StartingPolicies.all().stream().filter(policy -> policy.code().equals(code)).findFirst();
  }
}
