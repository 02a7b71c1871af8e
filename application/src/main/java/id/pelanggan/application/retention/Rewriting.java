package id.pelanggan.application.retention;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.retention.SensitivePart;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A document with some of its texts said otherwise, or not at all. */
final class Rewriting {
  private Named named = (part, name, value) -> Optional.of(value);
  private UnaryOperator<String> texts = text -> text;
  private Predicate<ContactPoint> contacts = point -> true;

  /** What becomes of notes, preferences and fields of the source; empty where they go. */
  Rewriting named(Named change) {
    named = change;
    return this;
  }

  /** What becomes of running text. */
  Rewriting texts(UnaryOperator<String> change) {
    texts = change;
    return this;
  }

  /** Which contact points stay. */
  Rewriting contacts(Predicate<ContactPoint> staying) {
    contacts = staying;
    return this;
  }

  Document apply(Document document) {
    return switch (document) {
      case CustomerDocument customer ->
          new CustomerDocument(
              customer.id(),
              customer.changedAt(),
              customer.customer(),
              details(customer.details()),
              extras(document));
      case OrderDocument order ->
          new OrderDocument(
              order.id(),
              order.changedAt(),
              order.number(),
              order.customer(),
              order.kind(),
              order.orderedAt(),
              order.orderedOn(),
              order.currency(),
              order.channel(),
              order.original(),
              order.lines(),
              extras(document));
      case InteractionDocument interaction ->
          new InteractionDocument(
              interaction.id(),
              interaction.changedAt(),
              interaction.customer(),
              interaction.kind(),
              interaction.direction(),
              interaction.occurredAt(),
              texts.apply(interaction.text()),
              extras(document));
      case FeedbackDocument feedback ->
          new FeedbackDocument(
              feedback.id(),
              feedback.changedAt(),
              feedback.customer(),
              feedback.kind(),
              feedback.score(),
              feedback.occurredAt(),
              texts.apply(feedback.text()),
              extras(document));
      case ProductDocument nobodys -> nobodys;
    };
  }

  private CustomerDetails details(CustomerDetails details) {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    attributes.putAll(details.attributes());
    details
        .find(Attribute.NOTE)
        .ifPresent(note ->
            named
                .change(SensitivePart.NOTE, "", note)
                .ifPresentOrElse(
                    left -> attributes.put(Attribute.NOTE, left),
                    () -> attributes.remove(Attribute.NOTE)));
    return new CustomerDetails(
        attributes,
        details.contactPoints().stream().filter(contacts).toList(),
        details.addresses(),
        changed(SensitivePart.PREFERENCE, details.preferences()),
        details.statements());
  }

  private SortedMap<String, String> extras(Document document) {
    return changed(SensitivePart.EXTRA, document.extras());
  }

  private SortedMap<String, String> changed(SensitivePart part, SortedMap<String, String> before) {
    SortedMap<String, String> after = new TreeMap<>();
    before.forEach(
        (name, value) -> named.change(part, name, value).ifPresent(left -> after.put(name, left)));
    return after;
  }

  /** Says what becomes of a value with a name. */
  @FunctionalInterface
  interface Named {
    Optional<String> change(SensitivePart part, String name, String value);
  }
}
