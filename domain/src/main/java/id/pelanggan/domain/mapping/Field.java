package id.pelanggan.domain.mapping;

import static id.pelanggan.domain.source.Stream.CUSTOMERS;
import static id.pelanggan.domain.source.Stream.FEEDBACK;
import static id.pelanggan.domain.source.Stream.INTERACTIONS;
import static id.pelanggan.domain.source.Stream.ORDERS;
import static id.pelanggan.domain.source.Stream.PRODUCTS;

import id.pelanggan.domain.source.Stream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a column of a file can mean. A column that means nothing of this is kept as an extra under
 * its own name.
 */
public enum Field {
  /** What the source calls the customer, the interaction or the feedback. */
  ID(Columns.ONE, CUSTOMERS, INTERACTIONS, FEEDBACK),
  FULL_NAME(Columns.ONE, CUSTOMERS),
  GIVEN_NAME(Columns.ONE, CUSTOMERS),
  FAMILY_NAME(Columns.ONE, CUSTOMERS),
  EMAIL(Columns.SEVERAL, CUSTOMERS),
  PHONE(Columns.SEVERAL, CUSTOMERS),
  /** House number, street and further lines, in the order of their columns. */
  STREET(Columns.SEVERAL, CUSTOMERS),
  DISTRICT(Columns.ONE, CUSTOMERS),
  CITY(Columns.ONE, CUSTOMERS),
  REGION(Columns.ONE, CUSTOMERS),
  POSTCODE(Columns.ONE, CUSTOMERS),
  COUNTRY(Columns.ONE, CUSTOMERS),
  BIRTH_DATE(Columns.ONE, CUSTOMERS),
  GENDER(Columns.ONE, CUSTOMERS),
  LANGUAGE(Columns.ONE, CUSTOMERS),
  PREFERRED_CHANNEL(Columns.ONE, CUSTOMERS),
  CUSTOMER_SINCE(Columns.ONE, CUSTOMERS),
  NOTE(Columns.ONE, CUSTOMERS),
  /** What the customer likes; the topic is the column's name. */
  PREFERENCE(Columns.SEVERAL, CUSTOMERS),
  /** What the customer agreed to, as the source says; the topic is the column's name. */
  AGREEMENT(Columns.SEVERAL, CUSTOMERS),

  ORDER_ID(Columns.ONE, ORDERS),
  /** What people call the order; the id where no column says it. */
  ORDER_NUMBER(Columns.ONE, ORDERS),
  /** Whom an order, an interaction or feedback is of; an empty cell is somebody unnamed. */
  CUSTOMER_ID(Columns.ONE, ORDERS, INTERACTIONS, FEEDBACK),
  ORDERED_AT(Columns.ONE, ORDERS),
  /** In a file of orders, of the line's product. */
  PRODUCT_CODE(Columns.ONE, ORDERS, PRODUCTS),
  /** In a file of orders, the line's description. */
  PRODUCT_NAME(Columns.ONE, ORDERS, PRODUCTS),
  /** One piece where no column says it. */
  QUANTITY(Columns.ONE, ORDERS),
  UNIT_PRICE(Columns.ONE, ORDERS),
  /** What the line adds to the total; quantity times unit price where no column says it. */
  LINE_AMOUNT(Columns.ONE, ORDERS),
  /** Three letters of ISO 4217, or a sign such as {@code Rp}. */
  CURRENCY(Columns.ONE, ORDERS),
  CHANNEL(Columns.ONE, ORDERS),
  /** Sale, cancellation or return, in Indonesian or English words. */
  ORDER_KIND(Columns.ONE, ORDERS),
  /** Id of the order that a cancellation or a return takes back. */
  ORIGINAL_ORDER(Columns.ONE, ORDERS),

  CATEGORY(Columns.ONE, PRODUCTS),
  UNIT(Columns.ONE, PRODUCTS),

  INTERACTION_KIND(Columns.ONE, INTERACTIONS),
  DIRECTION(Columns.ONE, INTERACTIONS),
  OCCURRED_AT(Columns.ONE, INTERACTIONS, FEEDBACK),
  TEXT(Columns.ONE, INTERACTIONS, FEEDBACK),

  /** Complaint, praise or rating, in Indonesian or English words. */
  FEEDBACK_KIND(Columns.ONE, FEEDBACK),
  /** 0, as bad as can be, to 10. */
  SCORE(Columns.ONE, FEEDBACK),

  /** When the source changed the row last; of two rows of one document the later is taken. */
  CHANGED_AT(Columns.ONE, CUSTOMERS, ORDERS, PRODUCTS, INTERACTIONS, FEEDBACK);

  private final Columns columns;
  private final EnumSet<Stream> streams;

  Field(Columns columns, Stream... streams) {
    this.columns = columns;
    this.streams = EnumSet.copyOf(List.of(streams));
  }

  /** The field that {@link #key} names so. */
  public static Optional<Field> find(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  /** Every field of a stream, in the order of this enum. */
  public static Set<Field> of(Stream stream) {
    EnumSet<Field> fields = EnumSet.allOf(Field.class);
    fields.removeIf(field -> !field.isOf(stream));
    return fields;
  }

  /** What a document of the stream is called by its source. */
  public static Field idOf(Stream stream) {
    return switch (stream) {
      case ORDERS -> ORDER_ID;
      case PRODUCTS -> PRODUCT_CODE;
      case CUSTOMERS, INTERACTIONS, FEEDBACK -> ID;
    };
  }

  /** The name in a mapping's text: {@code birth-date}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isOf(Stream stream) {
    return streams.contains(stream);
  }

  /** Whether more than one column can say it. */
  public boolean takesSeveral() {
    return columns == Columns.SEVERAL;
  }

  private enum Columns {
    ONE,
    SEVERAL
  }
}
