package id.pelanggan.application.engagement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.intake.ChangeSetId;
import java.util.UUID;

/**
 * What was recorded by hand.
 *
 * @param record its id
 * @param change by which it can be undone
 */
public record Recorded(UUID record, ChangeSetId change) {
  public Recorded {
    requireNonNull(record, "record is null");
    requireNonNull(change, "change is null");
  }
}
