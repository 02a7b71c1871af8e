package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.application.port.RetentionFacts.Count;
import id.pelanggan.application.port.RetentionFacts.Due;
import id.pelanggan.domain.customer.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How many are due, held, and on the way, with the first of those who are due. */
public record DueCountRow(long due, long held, long underWay, UUID[] customers, LocalDate[] days) {
  Count toCount() {
    List<Due> first = new ArrayList<>();
    for (int i = 0; i < customers.length; i++) {
      first.add(new Due(new CustomerId(customers[i]), days[i]));
    }
    return new Count(due, held, underWay, first);
  }
}
