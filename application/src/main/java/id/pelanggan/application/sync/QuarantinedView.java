package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.sync.Shape;
import java.util.List;

/**
 * A record that is kept aside, with what it says.
 *
 * @param shape what each cell is
 * @param rows one, or one for each line of an order
 */
public record QuarantinedView(QuarantineEntry entry, Shape shape, List<List<String>> rows) {
  public QuarantinedView {
    requireNonNull(entry, "entry is null");
    requireNonNull(shape, "shape is null");
    rows = rows.stream().map(List::copyOf).toList();
  }

  @Override
  public String toString() {
    return "QuarantinedView[" + entry + "]";
  }
}
