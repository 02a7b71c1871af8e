package id.pelanggan.spi;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.setup.LocalizedText;
import java.util.List;

/**
 * What a check found, in the order in which it looked.
 *
 * @param findings at least one
 */
public record CheckReport(List<Finding> findings) {
  public CheckReport {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a check finds something");
    }
  }

  /** Whether a sync can be expected to work. */
  public boolean isFine() {
    return findings.stream().allMatch(Finding::fine);
  }

  /**
   * One thing that was looked at.
   *
   * @param text what was found and, where it is not fine, what to do; no secret, nobody's data
   */
  public record Finding(boolean fine, LocalizedText text) {
    public Finding {
      requireNonNull(text, "text is null");
    }
  }
}
