package id.pelanggan.application.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.List;

/** Whom an incident concerns, as somebody says it. */
public sealed interface Affected {
  /** These customers. */
  record Customers(List<CustomerId> customers) implements Affected {
    public Customers {
      customers = List.copyOf(customers);
    }
  }

  /** Everybody whose data an operator read or took out in that time. */
  record ReadBy(OperatorName operator, Instant from, Instant to) implements Affected {
    public ReadBy {
      requireNonNull(operator, "operator is null");
      requireNonNull(from, "from is null");
      requireNonNull(to, "to is null");
    }
  }

  /** Everybody of whom a source says something. */
  record OfSource(String source) implements Affected {
    public OfSource {
      requireNonNull(source, "source is null");
    }
  }
}
