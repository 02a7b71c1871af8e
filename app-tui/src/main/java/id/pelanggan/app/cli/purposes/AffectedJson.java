package id.pelanggan.app.cli.purposes;

import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.incident.ListAffected;
import id.pelanggan.domain.customer.CustomerId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an incident concerns, for programs.
 *
 * @param unnamed how often the operator saw or took out lists of which nobody knows who stood in
 *     them
 * @param next where the next page begins; null after the last
 */
record AffectedJson(
    IncidentJson incident, long added, long unnamed, List<Person> customers, @Nullable UUID next) {
  static AffectedJson of(ListAffected.Page page, long added, long unnamed) {
    return new AffectedJson(
        IncidentJson.of(page.incident()),
        added,
        unnamed,
        page.customers().stream().map(Person::of).toList(),
        page.next().map(CustomerId::value).orElse(null));
  }

  /** A customer, with phone and e-mail masked. */
  record Person(UUID id, @Nullable String name, @Nullable String phone, @Nullable String email) {
    static Person of(CustomerRow row) {
      return new Person(
          row.id().value(),
          row.name().orElse(null),
          row.phone().orElse(null),
          row.email().orElse(null));
    }
  }
}
