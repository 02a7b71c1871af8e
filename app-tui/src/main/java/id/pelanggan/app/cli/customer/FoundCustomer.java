package id.pelanggan.app.cli.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.search.FindCustomers.Found;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import java.util.Optional;

/** Enough of a customer to tell it from others in a list; contact points are masked. */
final class FoundCustomer {
  private final CustomerProfile profile;

  FoundCustomer(Found found) {
    this.profile = requireNonNull(found, "found is null").profile();
  }

  Optional<String> name() {
    return profile.name();
  }

  String city() {
    return profile.addresses().stream()
        .map(address -> address.value().city())
        .filter(city -> !city.isBlank())
        .findFirst()
        .orElse("");
  }

  String masked(ContactKind kind) {
    return profile.contactPoints().stream()
        .map(Sourced::value)
        .filter(point -> point.kind() == kind)
        .map(ContactPoint::masked)
        .findFirst()
        .orElse("");
  }
}
