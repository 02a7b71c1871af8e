package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.Customers;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.PostalAddress;
import jakarta.inject.Inject;
import java.util.List;

/** What is believed of the person, each value with who said it. */
final class GoldenRecord implements Section {
  private final Customers customers;
  private final Archive archive;
  private final SourceNames sources;

  @Inject
  GoldenRecord(Customers customers, Archive archive, SourceNames sources) {
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.sources = requireNonNull(sources, "sources is null");
  }

  @Override
  public Node read(CustomerId customer) {
    return customers
        .find(customer)
        .map(archive::profile)
        .map(this::node)
        .orElseGet(() -> new Branch().ours());
  }

  private Node node(CustomerProfile profile) {
    Branch attributes = new Branch();
    profile
        .attributes()
        .forEach((attribute, said) ->
            attributes.put(
                attribute.name(), said(new Branch().put("value", said.value()), said.origin())));
    Branch preferences = new Branch();
    profile
        .preferences()
        .forEach((topic, said) ->
            preferences.put(topic, said(new Branch().put("value", said.value()), said.origin())));
    Branch statements = new Branch();
    profile
        .statements()
        .forEach((topic, all) ->
            statements.put(
                topic,
                all.stream()
                    .map(said -> said(new Branch().put("value", said.value()), said.origin()))
                    .toList()));
    List<Node> contacts =
        profile.contactPoints().stream()
            .map(said -> said(contact(said.value()), said.origin()))
            .toList();
    List<Node> addresses =
        profile.addresses().stream()
            .map(said -> said(address(said.value()), said.origin()))
            .toList();
    return new Branch()
        .put("attributes", attributes.ours())
        .put("contacts", contacts)
        .put("addresses", addresses)
        .put("preferences", preferences.theirs())
        .put("statements", statements.theirs())
        .ours();
  }

  static Branch contact(ContactPoint point) {
    return new Branch()
        .put("kind", point.kind())
        .put("written", point.written())
        .put("normalised", point.normalised())
        .put("status", point.status());
  }

  static Branch address(PostalAddress address) {
    return new Branch()
        .put("street", address.street())
        .put("district", address.district())
        .put("city", address.city())
        .put("region", address.region())
        .put("postcode", address.postcode())
        .put("country", address.country());
  }

  private Node said(Branch branch, Origin origin) {
    return branch
        .put("source", sources.name(origin.source()))
        .put("observedAt", origin.observedAt())
        .ours();
  }
}
