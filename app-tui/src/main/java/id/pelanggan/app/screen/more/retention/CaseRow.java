package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.util.Optional;

/**
 * What retention does with a customer.
 *
 * @param name empty where it cannot be shown
 * @param policy as it is now; empty where there is none any more
 */
public record CaseRow(RetentionCase of, Optional<String> name, Optional<RetentionPolicy> policy) {
  public CaseRow {
    requireNonNull(of, "of is null");
    requireNonNull(name, "name is null");
    requireNonNull(policy, "policy is null");
  }

  @Override
  public String toString() {
    return "CaseRow[" + of.id() + "]";
  }
}
