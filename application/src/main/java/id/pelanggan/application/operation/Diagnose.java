package id.pelanggan.application.operation;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.HealthCheck;
import id.pelanggan.domain.operation.Finding;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Looks at everything the product stands on, and changes nothing. */
public final class Diagnose {
  private final Set<HealthCheck> checks;

  @Inject
  public Diagnose(Set<HealthCheck> checks) {
    this.checks = requireNonNull(checks, "checks is null");
  }

  public List<Finding> findings() {
    return checks.stream().flatMap(check -> check.findings().stream()).toList();
  }
}
