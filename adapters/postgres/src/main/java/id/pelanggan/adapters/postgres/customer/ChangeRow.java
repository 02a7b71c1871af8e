package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.application.port.CustomerChanges.Change;
import id.pelanggan.application.port.CustomerChanges.Position;
import id.pelanggan.domain.customer.CustomerId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A change as it is stored. */
public record ChangeRow(long number, UUID tag, List<UUID> customers) {
  Position position() {
    return new Position(number, tag);
  }

  Change toChange() {
    return new Change(
        position(), customers.stream().map(CustomerId::new).collect(Collectors.toSet()));
  }
}
