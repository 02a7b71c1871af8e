package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of customers, for those who may see them and while the keys are open. */
final class CustomerNames {
  private final Customers customers;
  private final Archive archive;
  private final Keyring keyring;
  private final Audit audit;

  @Inject
  CustomerNames(Customers customers, Archive archive, Keyring keyring, Audit audit) {
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /** The same plan with the names of its samples. */
  RetentionPlan fill(CallContext context, RetentionPlan plan) {
    List<CustomerId> ids =
        plan.lines().stream()
            .flatMap(line -> line.samples().stream().map(RetentionPlan.Sample::customer))
            .distinct()
            .toList();
    Map<CustomerId, String> names = list(context, ids);
    return new RetentionPlan(
        plan.at(),
        plan.customers(),
        plan.lines().stream().map(line -> named(line, names)).toList());
  }

  private Map<CustomerId, String> list(CallContext context, List<CustomerId> ids) {
    Map<CustomerId, String> names = new HashMap<>();
    if (ids.isEmpty() || !keyring.isOpen()) {
      return names;
    }
    for (Customers.KeptProfile kept : customers.listProfiles(ids)) {
      archive
          .findProfile(kept)
          .flatMap(profile -> profile.name())
          .ifPresent(name -> names.put(kept.customer(), name));
    }
    if (!names.isEmpty()) {
      audit.note(context, AuditAction.CUSTOMERS_FOUND, names.size());
    }
    return names;
  }

  private static RetentionPlan.Line named(RetentionPlan.Line line, Map<CustomerId, String> names) {
    return new RetentionPlan.Line(
        line.policy(),
        line.due(),
        line.held(),
        line.underWay(),
        line.states(),
        line.samples().stream()
            .map(sample ->
                new RetentionPlan.Sample(
                    sample.customer(),
                    sample.since(),
                    Optional.ofNullable(names.get(sample.customer()))))
            .toList());
  }
}
