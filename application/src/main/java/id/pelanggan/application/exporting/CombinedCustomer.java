package id.pelanggan.application.exporting;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A golden record in the form in which sources say things: the best of each. */
final class CombinedCustomer {
  private CombinedCustomer() {}

  static CustomerDocument document(CustomerId id, CustomerProfile profile) {
    SortedMap<String, String> preferences = new TreeMap<>();
    profile.preferences().forEach((topic, said) -> preferences.put(topic, said.value()));
    SortedMap<String, String> agreements = new TreeMap<>();
    profile
        .statements()
        .forEach((topic, said) ->
            said.stream().findFirst().ifPresent(best -> agreements.put(topic, best.value())));
    CustomerDetails details =
        new CustomerDetails(
            attributes(profile),
            profile.contactPoints().stream()
                .map(Sourced::value)
                .map(CombinedCustomer::plain)
                .toList(),
            profile.addresses().stream().limit(1).map(Sourced::value).toList(),
            preferences,
            agreements);
    return new CustomerDocument(
        new ExternalId(id.value().toString()),
        Optional.empty(),
        new CustomerReference.Chosen(id),
        details,
        new TreeMap<>());
  }

  private static Map<Attribute, String> attributes(CustomerProfile profile) {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    profile.attributes().forEach((attribute, said) -> attributes.put(attribute, said.value()));
    return attributes;
  }

  /** Other systems want the form that everybody understands, as far as there is one. */
  private static ContactPoint plain(ContactPoint point) {
    return point.status() == ContactStatus.INVALID
        ? point
        : new ContactPoint(point.kind(), point.normalised(), point.normalised(), point.status());
  }
}
