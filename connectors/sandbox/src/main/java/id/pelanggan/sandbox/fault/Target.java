package id.pelanggan.sandbox.fault;

import static java.util.Objects.requireNonNull;

/**
 * What matters of a call to what may meet it.
 *
 * @param path without parameters
 * @param listing whether records are asked for
 */
public record Target(String path, boolean listing) {
  private static final String API = "/v2/";

  public Target {
    requireNonNull(path, "path is null");
  }

  boolean fits(PlannedFault planned) {
    boolean wanted = planned.on().isEmpty() ? path.startsWith(API) : path.contains(planned.on());
    return wanted && (listing || !planned.fault().needsRecords());
  }
}
