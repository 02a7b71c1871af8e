package id.pelanggan.domain.mapping;

import id.pelanggan.domain.source.Stream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out what each column means. */
final class ColumnGuess {
  private final Mapping empty;
  private final List<SampleColumn> columns;
  private final Map<Field, List<String>> found = new EnumMap<>(Field.class);
  private final Set<String> taken = new HashSet<>();
  private CustomerIdForm customerIds = CustomerIdForm.WRITTEN;

  ColumnGuess(Mapping empty, List<SampleColumn> columns) {
    this.empty = empty;
    this.columns = columns;
  }

  Mapping guess() {
    Field.of(empty.stream()).forEach(this::byName);
    amountOfOrder();
    if (empty.stream() == Stream.CUSTOMERS) {
      topics(Field.AGREEMENT, HeaderWords::isAgreement);
      topics(Field.PREFERENCE, HeaderWords::isPreference);
      byValues(Field.EMAIL, ValueShape::isEmail);
      byValues(Field.PHONE, ValueShape::isMobile);
    } else {
      customerIds();
    }
    return new Mapping(
        empty.stream(),
        empty.source(),
        found,
        empty.dates(),
        empty.numbers(),
        empty.zone(),
        empty.currency(),
        empty.phoneRegion(),
        empty.cancellationPrefix(),
        wholeNumberIds(),
        customerIds);
  }

  private void byName(Field field) {
    List<String> words = HeaderWords.of(empty.stream(), field);
    if (field.takesSeveral()) {
      free()
          .filter(column -> words.contains(column.stem()))
          .filter(column -> fits(field, column))
          .forEach(column -> take(field, column));
      return;
    }
    words.stream()
        .flatMap(word -> free().filter(column -> column.key().equals(word)))
        .filter(column -> fits(field, column))
        .findFirst()
        .ifPresent(column -> take(field, column));
  }

  /** Whether what stands in a column can be what its name says. */
  private static boolean fits(Field field, SampleColumn column) {
    return switch (field) {
      case EMAIL -> column.mayBe(value -> value.indexOf('@') >= 0);
      case PHONE -> column.mayBe(ValueShape::isPhone);
      case BIRTH_DATE, CUSTOMER_SINCE, ORDERED_AT, OCCURRED_AT, CHANGED_AT ->
          column.mayBe(ValueShape::isDate);
      case QUANTITY, UNIT_PRICE, LINE_AMOUNT, SCORE -> column.mayBe(ValueShape::isNumber);
      case ORDER_KIND -> column.are(80, value -> KnownWords.orderKind(value).isPresent());
      case ID, CUSTOMER_ID -> isNamedId(column) || column.mayBe(ValueShape::isIdLike);
      default -> true;
    };
  }

  /**
   * A column called {@code Pelanggan} may hold names, which are no ids: two people can share one.
   */
  private static boolean isNamedId(SampleColumn column) {
    return java.util.stream.Stream.of("id", "kode", "code", "no", "number")
        .anyMatch(word -> column.key().contains(word));
  }

  /** Where nothing else says what an order costs, {@code Jumlah} is its amount. */
  private void amountOfOrder() {
    if (empty.stream() == Stream.ORDERS
        && !found.containsKey(Field.UNIT_PRICE)
        && !found.containsKey(Field.LINE_AMOUNT)) {
      columns.stream()
          .filter(column -> HeaderWords.isSum(column.key()))
          .filter(column -> found.getOrDefault(Field.QUANTITY, List.of()).contains(column.name()))
          .findFirst()
          .ifPresent(column -> found.put(Field.LINE_AMOUNT, found.remove(Field.QUANTITY)));
    }
  }

  /** Columns called so, and those called after a way of contact that say yes or no. */
  private void topics(Field field, Predicate<String> named) {
    boolean agreement = field == Field.AGREEMENT;
    free()
        .filter(column ->
            named.test(column.key())
                || (agreement
                    && KnownWords.channel(column.name()).isPresent()
                    && column.are(90, ValueShape::isYesOrNo)))
        .forEach(column -> take(field, column));
  }

  private void byValues(Field field, Predicate<String> shape) {
    free().filter(column -> column.are(80, shape)).forEach(column -> take(field, column));
  }

  /** What names the customers: ids, or else their e-mail addresses or phone numbers. */
  private void customerIds() {
    if (!Field.CUSTOMER_ID.isOf(empty.stream())) {
      return;
    }
    if (!found.containsKey(Field.CUSTOMER_ID)) {
      contact(Field.EMAIL)
          .or(() -> contact(Field.PHONE))
          .ifPresent(column -> take(Field.CUSTOMER_ID, column));
    }
    columns.stream()
        .filter(column -> found.getOrDefault(Field.CUSTOMER_ID, List.of()).contains(column.name()))
        .forEach(column -> customerIds = form(column));
  }

  private Optional<SampleColumn> contact(Field field) {
    List<String> words = HeaderWords.of(Stream.CUSTOMERS, field);
    return free()
        .filter(column -> words.contains(column.stem()) && fits(field, column))
        .findFirst();
  }

  private static CustomerIdForm form(SampleColumn column) {
    if (column.are(80, ValueShape::isEmail)) {
      return CustomerIdForm.EMAIL;
    }
    boolean phone =
        HeaderWords.of(Stream.CUSTOMERS, Field.PHONE).contains(column.stem())
            || column.are(80, ValueShape::isMobile);
    return phone ? CustomerIdForm.PHONE : CustomerIdForm.WRITTEN;
  }

  private boolean wholeNumberIds() {
    return columns.stream()
        .filter(column ->
            java.util.stream.Stream.of(
                    Field.ID, Field.CUSTOMER_ID, Field.ORDER_ID, Field.PRODUCT_CODE)
                .anyMatch(field -> found.getOrDefault(field, List.of()).contains(column.name())))
        .anyMatch(column -> column.are(90, ValueShape::isWholeWithPoint));
  }

  private java.util.stream.Stream<SampleColumn> free() {
    return columns.stream().filter(column -> !taken.contains(column.name()));
  }

  private void take(Field field, SampleColumn column) {
    found.computeIfAbsent(field, none -> new ArrayList<>()).add(column.name());
    taken.add(column.name());
  }
}
