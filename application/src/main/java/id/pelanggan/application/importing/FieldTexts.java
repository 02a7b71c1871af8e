package id.pelanggan.application.importing;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.sales.OrderLine;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A document as the texts of the fields it was read from, in a form that is the same for every
 * file.
 */
final class FieldTexts {
  private static final String GAP = ", ";

  private final Map<Field, String> texts = new EnumMap<>(Field.class);

  private FieldTexts() {}

  /** What is empty is left out. */
  static Map<Field, String> of(Document document) {
    FieldTexts texts = new FieldTexts();
    document.changedAt().ifPresent(at -> texts.put(Field.CHANGED_AT, at.toString()));
    switch (document) {
      case CustomerDocument customer -> texts.add(customer);
      case OrderDocument order -> texts.add(order);
      case ProductDocument product -> {
        texts.put(Field.PRODUCT_CODE, product.id().value());
        texts.put(Field.PRODUCT_NAME, product.name());
        texts.put(Field.CATEGORY, product.category());
        texts.put(Field.UNIT, product.unit());
      }
      case InteractionDocument interaction -> {
        texts.put(Field.ID, interaction.id().value());
        texts.add(interaction.customer());
        texts.put(Field.INTERACTION_KIND, interaction.kind().name());
        texts.put(Field.DIRECTION, interaction.direction().name());
        texts.put(Field.OCCURRED_AT, interaction.occurredAt().toString());
        texts.put(Field.TEXT, interaction.text());
      }
      case FeedbackDocument feedback -> texts.add(feedback);
    }
    return texts.texts;
  }

  private void add(CustomerDocument customer) {
    CustomerDetails details = customer.details();
    put(Field.ID, customer.id().value());
    details.attributes().forEach((attribute, value) -> put(field(attribute), value));
    put(Field.EMAIL, contacts(details, ContactKind.EMAIL));
    put(Field.PHONE, contacts(details, ContactKind.PHONE));
    details.addresses().stream().findFirst().ifPresent(this::add);
    put(Field.PREFERENCE, topics(details.preferences()));
    put(Field.AGREEMENT, topics(details.statements()));
  }

  private void add(PostalAddress address) {
    put(Field.STREET, address.street().replace("\n", GAP));
    put(Field.DISTRICT, address.district());
    put(Field.CITY, address.city());
    put(Field.REGION, address.region());
    put(Field.POSTCODE, address.postcode());
    put(Field.COUNTRY, address.country());
  }

  private void add(OrderDocument order) {
    put(Field.ORDER_ID, order.id().value());
    put(Field.ORDER_NUMBER, order.number());
    add(order.customer());
    put(Field.ORDERED_AT, order.orderedAt().toString());
    put(Field.CURRENCY, order.currency().getCurrencyCode());
    put(Field.CHANNEL, order.channel());
    put(Field.ORDER_KIND, order.kind().name());
    order.original().ifPresent(original -> put(Field.ORIGINAL_ORDER, original.value()));
    order.lines().stream().findFirst().ifPresent(this::add);
  }

  private void add(OrderLine line) {
    put(Field.PRODUCT_CODE, line.productCode());
    put(Field.PRODUCT_NAME, line.description());
    put(Field.QUANTITY, plain(line.quantity().amount()));
    put(Field.UNIT_PRICE, plain(line.unitPrice().amount()));
    put(Field.LINE_AMOUNT, plain(line.amount().amount()));
  }

  private void add(FeedbackDocument feedback) {
    put(Field.ID, feedback.id().value());
    add(feedback.customer());
    put(Field.FEEDBACK_KIND, feedback.kind().name());
    feedback.score().ifPresent(score -> put(Field.SCORE, String.valueOf(score)));
    put(Field.OCCURRED_AT, feedback.occurredAt().toString());
    put(Field.TEXT, feedback.text());
  }

  private void add(CustomerReference customer) {
    switch (customer) {
      case CustomerReference.Named named -> put(Field.CUSTOMER_ID, named.id().value());
      case CustomerReference.Chosen chosen ->
          throw new IllegalArgumentException("no file names a customer of ours");
      case CustomerReference.WalkIn nobody -> {}
    }
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  private void put(Field field, String text) {
    if (!text.isEmpty()) {
      texts.put(field, text);
    }
  }

  private static String contacts(CustomerDetails details, ContactKind kind) {
    return details.contactPoints().stream()
        .filter(point -> point.kind() == kind)
        .map(ContactPoint::sameness)
        .collect(Collectors.joining(GAP));
  }

  private static String topics(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(GAP));
  }

  private static Field field(Attribute attribute) {
    return switch (attribute) {
      case FULL_NAME -> Field.FULL_NAME;
      case GIVEN_NAME -> Field.GIVEN_NAME;
      case FAMILY_NAME -> Field.FAMILY_NAME;
      case BIRTH_DATE -> Field.BIRTH_DATE;
      case GENDER -> Field.GENDER;
      case LANGUAGE -> Field.LANGUAGE;
      case PREFERRED_CHANNEL -> Field.PREFERRED_CHANNEL;
      case CUSTOMER_SINCE -> Field.CUSTOMER_SINCE;
      case NOTE -> Field.NOTE;
    };
  }
}
