package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who asks: what they are called, where a letter reaches them, in which language. */
final class Requesters {
  private final Customers customers;
  private final Archive archive;
  private final OpenKeys openKeys;

  @Inject
  Requesters(Customers customers, Archive archive, OpenKeys openKeys) {
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CUSTOMER_UNKNOWN} where there is no such
   *     customer, or nobody in particular
   */
  CustomerState require(CustomerId id) {
    return customers
        .find(id)
        .filter(customer -> !customer.walkIn())
        .orElseThrow(() ->
            new PelangganException(
                IntakeError.CUSTOMER_UNKNOWN, Map.of("customer", id.value().toString())));
  }

  /** The names of those that have one and can be read without asking anybody. */
  Map<CustomerId, String> names(Collection<CustomerId> wanted) {
    Map<CustomerId, String> names = new HashMap<>();
    if (!wanted.isEmpty() && openKeys.areOpen()) {
      for (KeptProfile kept : customers.listProfiles(wanted)) {
        archive
            .findProfile(kept)
            .flatMap(CustomerProfile::name)
            .ifPresent(name -> names.put(kept.customer(), name));
      }
    }
    return names;
  }

  /** Where a letter goes; empty where no address is known or it cannot be read. */
  Optional<Addressee> addressee(CustomerId customer) {
    if (!openKeys.areOpen()) {
      return Optional.empty();
    }
    return customers
        .find(customer)
        .flatMap(CustomerState::profile)
        .flatMap(profile -> archive.findProfile(new KeptProfile(customer, profile)))
        .flatMap(Requesters::addressee);
  }

  private static Optional<Addressee> addressee(CustomerProfile profile) {
    return profile.contactPoints().stream()
        .map(Sourced::value)
        .filter(point -> point.kind() == ContactKind.EMAIL)
        .filter(point -> point.status() != ContactStatus.INVALID)
        .map(ContactPoint::normalised)
        .findFirst()
        .map(email -> new Addressee(email, profile.find(Attribute.LANGUAGE).orElse("")));
  }

  /**
   * @param language two lower-case letters; empty where not known
   */
  record Addressee(String email, String language) {
    @Override
    public String toString() {
      return "Addressee[***]";
    }
  }
}
