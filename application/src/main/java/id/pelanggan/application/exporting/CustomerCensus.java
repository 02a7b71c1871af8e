package id.pelanggan.application.exporting;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which columns customers need. */
final class CustomerCensus implements Census {
  private final Map<ContactKind, Integer> contacts = new EnumMap<>(ContactKind.class);
  private final Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
  private final Set<AddressPart> parts = EnumSet.noneOf(AddressPart.class);
  private final Map<Topic.Kind, Map<String, Integer>> topics = new EnumMap<>(Topic.Kind.class);
  private final boolean topicsFirst;
  private int streetLines;
  private boolean changes;

  /**
   * @param topicsFirst whether topics keep their names, and other columns give way; an import takes
   *     the name of a column for the topic
   */
  CustomerCensus(boolean topicsFirst) {
    this.topicsFirst = topicsFirst;
  }

  @Override
  public void take(Document document) {
    CustomerDocument customer = (CustomerDocument) document;
    for (ContactKind kind : ContactKind.values()) {
      contacts.merge(kind, count(kind, customer), Math::max);
    }
    attributes.addAll(customer.details().attributes().keySet());
    customer.details().addresses().stream().limit(1).forEach(this::take);
    for (Topic.Kind kind : Topic.Kind.values()) {
      kind.of(customer).keySet().forEach(name -> topics(kind).merge(name, 1, Integer::sum));
    }
    changes |= customer.changedAt().isPresent();
  }

  @Override
  public boolean covers(Document document) {
    CustomerCensus one = new CustomerCensus(topicsFirst);
    one.take(document);
    return one.contacts.keySet().stream().allMatch(kind -> one.count(kind) <= count(kind))
        && attributes.containsAll(one.attributes)
        && parts.containsAll(one.parts)
        && one.streetLines <= streetLines
        && (changes || !one.changes)
        && one.topics.keySet().stream()
            .allMatch(kind -> topics(kind).keySet().containsAll(one.topics(kind).keySet()));
  }

  @Override
  public Sheet<?> sheet(Claims claims) {
    return new CustomerSheet(this, claims).sheet();
  }

  int count(ContactKind kind) {
    return contacts.getOrDefault(kind, 0);
  }

  boolean has(Attribute attribute) {
    return attributes.contains(attribute);
  }

  Collection<AddressPart> parts() {
    return parts;
  }

  int streetLines() {
    return streetLines;
  }

  boolean hasChanges() {
    return changes;
  }

  boolean topicsFirst() {
    return topicsFirst;
  }

  /** How many customers have each. */
  Map<String, Integer> topics(Topic.Kind kind) {
    return topics.computeIfAbsent(kind, each -> new TreeMap<>());
  }

  private void take(PostalAddress address) {
    streetLines = Math.max(streetLines, StreetLines.of(address.street()).size());
    for (AddressPart part : AddressPart.values()) {
      if (!part.of(address).isEmpty()) {
        parts.add(part);
      }
    }
  }

  private static int count(ContactKind kind, CustomerDocument customer) {
    List<ContactPoint> all = customer.details().contactPoints();
    return (int) all.stream().filter(point -> point.kind() == kind).count();
  }
}
