package id.pelanggan.domain.mapping;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.Stream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a kind of file means what, and how the file is to be read.
 *
 * @param stream what its rows are
 * @param source name of the source that the documents belong to; 1 to 60 characters
 * @param columns names of columns by what they mean; what is in no list is kept as an extra. A
 *     column may mean more than one thing
 * @param zone of times that are written without an offset; empty where it is not known
 * @param currency of amounts where no column says it; empty where it is not known
 * @param phoneRegion two letters of ISO 3166, the country of phone numbers without a country code
 * @param cancellationPrefix what ids of cancellations begin with; empty where nothing tells them by
 *     their ids
 * @param wholeNumberIds whether ids such as {@code 17850.0} are whole numbers that a spreadsheet
 *     gave a point
 * @param customerIds what orders and interactions name customers by
 */
public record Mapping(
    Stream stream,
    String source,
    Map<Field, List<String>> columns,
    DateStyle dates,
    NumberStyle numbers,
    Optional<ZoneId> zone,
    Optional<Currency> currency,
    String phoneRegion,
    String cancellationPrefix,
    boolean wholeNumberIds,
    CustomerIdForm customerIds) {
  public static final String DEFAULT_PHONE_REGION = "ID";
  static final int LONGEST_SOURCE = 60;
  static final int LONGEST_PREFIX = 20;

  public Mapping {
    requireNonNull(stream, "stream is null");
    requireNonNull(dates, "dates is null");
    requireNonNull(numbers, "numbers is null");
    requireNonNull(zone, "zone is null");
    requireNonNull(currency, "currency is null");
    requireNonNull(customerIds, "customerIds is null");
    ColumnNames.requirePlain(source, LONGEST_SOURCE);
    if (!cancellationPrefix.isEmpty()) {
      ColumnNames.requirePlain(cancellationPrefix, LONGEST_PREFIX);
    }
    if (phoneRegion.length() != 2 || !phoneRegion.chars().allMatch(Mapping::isCapital)) {
      throw new IllegalArgumentException("phoneRegion is not two capital letters");
    }
    columns = copy(columns, stream);
  }

  /** A mapping of no column, with nothing known but where its documents belong. */
  public static Mapping empty(Stream stream, String source) {
    return new Mapping(
        stream,
        source,
        Map.of(),
        DateStyle.ISO,
        NumberStyle.ENGLISH,
        Optional.empty(),
        Optional.empty(),
        DEFAULT_PHONE_REGION,
        "",
        false,
        CustomerIdForm.WRITTEN);
  }

  /**
   * The names that a mapping knows columns by: none blank, each one different, fit to be stored.
   *
   * @param header as written, may hold anything
   * @return one for each, in the same order
   */
  public static List<String> columnNames(List<String> header) {
    return ColumnNames.of(header);
  }

  /**
   * Reads what {@link #toText} wrote or a person did.
   *
   * @throws id.pelanggan.domain.failure.PelangganException with a {@link MappingError}
   */
  public static Mapping parse(String text) {
    return new MappingParser(text).parse();
  }

  /** A text that a person can read and change; {@link #parse} makes an equal mapping of it. */
  public String toText() {
    return MappingWriter.write(this);
  }

  /** The columns that mean this; empty where none does. */
  public List<String> columns(Field field) {
    return columns.getOrDefault(field, List.of());
  }

  public boolean has(Field field) {
    return columns.containsKey(field);
  }

  /** Those of a file's columns that are kept as extras. */
  public List<String> extras(List<String> fileColumns) {
    Set<String> mapped = new HashSet<>();
    columns.values().forEach(mapped::addAll);
    return ColumnNames.of(fileColumns).stream().filter(name -> !mapped.contains(name)).toList();
  }

  /** What every document of the stream needs and no column is. */
  public List<Field> missingFields() {
    List<Field> missing = new ArrayList<>(required());
    missing.removeIf(this::has);
    if (stream == Stream.ORDERS && !has(Field.UNIT_PRICE) && !has(Field.LINE_AMOUNT)) {
      missing.add(Field.UNIT_PRICE);
    }
    return Collections.unmodifiableList(missing);
  }

  private List<Field> required() {
    return switch (stream) {
      case CUSTOMERS -> List.of();
      case ORDERS -> List.of(Field.ORDER_ID, Field.ORDERED_AT);
      case PRODUCTS -> List.of(Field.PRODUCT_CODE, Field.PRODUCT_NAME);
      case INTERACTIONS, FEEDBACK -> List.of(Field.CUSTOMER_ID, Field.OCCURRED_AT);
    };
  }

  /**
   * @param names none to let nothing be this field
   */
  public Mapping withColumns(Field field, List<String> names) {
    Map<Field, List<String>> changed = new EnumMap<>(Field.class);
    changed.putAll(columns);
    changed.put(field, names);
    return with(changed, source, dates, numbers, zone, currency);
  }

  public Mapping withSource(String name) {
    return with(columns, name, dates, numbers, zone, currency);
  }

  public Mapping withDates(DateStyle style) {
    return with(columns, source, style, numbers, zone, currency);
  }

  public Mapping withNumbers(NumberStyle style) {
    return with(columns, source, dates, style, zone, currency);
  }

  public Mapping withZone(ZoneId known) {
    return with(columns, source, dates, numbers, Optional.of(known), currency);
  }

  public Mapping withCurrency(Currency known) {
    return with(columns, source, dates, numbers, zone, Optional.of(known));
  }

  public Mapping withPhoneRegion(String region) {
    return new Mapping(
        stream,
        source,
        columns,
        dates,
        numbers,
        zone,
        currency,
        region,
        cancellationPrefix,
        wholeNumberIds,
        customerIds);
  }

  private Mapping with(
      Map<Field, List<String>> changedColumns,
      String changedSource,
      DateStyle changedDates,
      NumberStyle changedNumbers,
      Optional<ZoneId> changedZone,
      Optional<Currency> changedCurrency) {
    return new Mapping(
        stream,
        changedSource,
        changedColumns,
        changedDates,
        changedNumbers,
        changedZone,
        changedCurrency,
        phoneRegion,
        cancellationPrefix,
        wholeNumberIds,
        customerIds);
  }

  private static Map<Field, List<String>> copy(Map<Field, List<String>> columns, Stream stream) {
    EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
    columns.forEach((field, names) -> {
      requireFit(field, names, stream);
      if (!names.isEmpty()) {
        copy.put(field, List.copyOf(names));
      }
    });
    return Collections.unmodifiableMap(copy);
  }

  private static void requireFit(Field field, Collection<String> names, Stream stream) {
    names.forEach(name -> ColumnNames.requirePlain(name, ColumnNames.LONGEST));
    if (names.isEmpty()) {
      return;
    }
    if (!field.isOf(stream)) {
      throw new IllegalArgumentException(stream + " have no " + field);
    }
    if (names.size() > 1 && !field.takesSeveral()) {
      throw new IllegalArgumentException(field + " takes one column only");
    }
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException(field + " names a column twice");
    }
  }

  private static boolean isCapital(int letter) {
    return letter >= 'A' && letter <= 'Z';
  }
}
