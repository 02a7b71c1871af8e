package id.pelanggan.application.port;

import id.pelanggan.domain.operation.Finding;
import java.util.List;

/** Looks at one part of what the product stands on, and changes nothing. */
@FunctionalInterface
public interface HealthCheck {

  /**
   * What was found, at least one finding; a check that cannot look says so in a finding and does
   * not throw.
   */
  List<Finding> findings();
}
