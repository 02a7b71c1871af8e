package id.pelanggan.application.search;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.port.SearchIndex.Entry;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What golden records are found by. */
final class SearchEntries {
  private final Archive archive;

  @Inject
  SearchEntries(Archive archive) {
    this.archive = requireNonNull(archive, "archive is null");
  }

  /** Empty where the record is not to be read; that must not keep the others from being found. */
  Optional<Entry> open(KeptProfile kept) {
    return archive.findProfile(kept).map(profile -> entry(kept, profile));
  }

  private static Entry entry(KeptProfile kept, CustomerProfile profile) {
    List<String> names =
        Stream.of(Attribute.FULL_NAME, Attribute.GIVEN_NAME, Attribute.FAMILY_NAME)
            .flatMap(attribute -> profile.find(attribute).stream())
            .toList();
    return new Entry(
        kept.customer(),
        names,
        contacts(profile, ContactKind.EMAIL),
        contacts(profile, ContactKind.PHONE));
  }

  private static List<String> contacts(CustomerProfile profile, ContactKind kind) {
    return profile.contactPoints().stream()
        .map(Sourced::value)
        .filter(point -> point.kind() == kind)
        .map(ContactPoint::sameness)
        .toList();
  }
}
