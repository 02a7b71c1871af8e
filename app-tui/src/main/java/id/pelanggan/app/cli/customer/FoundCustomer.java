package id.pelanggan.app.cli.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.search.FindCustomers.Found;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enough of a customer to tell it from others in a list; contact points are masked. */
final class FoundCustomer {
  private final CustomerProfile profile;

  FoundCustomer(Found found) {
    this.profile = requireNonNull(found, "found is null").profile();
  }

  Optional<String> name() {
    String parts =
        Stream.of(Attribute.GIVEN_NAME, Attribute.FAMILY_NAME)
            .flatMap(part -> profile.find(part).stream())
            .collect(Collectors.joining(" "));
    return profile.find(Attribute.FULL_NAME).or(() -> Optional.of(parts).filter(n -> !n.isEmpty()));
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
