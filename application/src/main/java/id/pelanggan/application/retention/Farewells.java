package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseState;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Until when customers who were warned can say that they want to stay. */
public final class Farewells {
  private final RetentionCases cases;

  @Inject
  Farewells(RetentionCases cases) {
    this.cases = requireNonNull(cases, "cases is null");
  }

  /** The last day of the grace; empty where nobody was warned, or it is decided already. */
  public Optional<LocalDate> until(CustomerId customer) {
    return cases.list(customer).stream()
        .filter(one -> one.state() == CaseState.WARNED)
        .flatMap(one -> one.graceUntil().stream())
        .min(Instant::compareTo)
        .map(until -> LocalDate.ofInstant(until, ZoneOffset.UTC));
  }
}
