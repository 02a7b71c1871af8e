package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.retention.PolicyView;
import id.pelanggan.application.retention.RetentionPlan;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.util.Optional;

/**
 * A policy, with what it would do now.
 *
 * @param line empty until somebody asked for a plan
 */
public record PolicyRow(PolicyView view, Optional<RetentionPlan.Line> line) {
  public PolicyRow {
    requireNonNull(view, "view is null");
    requireNonNull(line, "line is null");
  }

  RetentionPolicy policy() {
    return view.policy();
  }
}
