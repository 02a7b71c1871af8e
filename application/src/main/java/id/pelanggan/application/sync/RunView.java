package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.sync.RunNote;
import java.util.List;

/**
 * A run with what it did.
 *
 * @param notes the last thousand, in order
 */
public record RunView(RunReport report, List<RunNote> notes) {
  public RunView {
    requireNonNull(report, "report is null");
    notes = List.copyOf(notes);
  }
}
