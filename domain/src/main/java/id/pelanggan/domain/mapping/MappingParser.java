package id.pelanggan.domain.mapping;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Stream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes a mapping of the text that {@link MappingWriter} or a person wrote. */
final class MappingParser {
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_KEY = 40;

  private final String text;
  private final Map<MappingKey, MappingLine> lines = new EnumMap<>(MappingKey.class);
  private final Map<Field, MappingLine> fields = new EnumMap<>(Field.class);

  MappingParser(String text) {
    this.text = text;
  }

  Mapping parse() {
    if (text.length() > LONGEST_TEXT) {
      throw new PelangganException(
          MappingError.MAPPING_TOO_LONG, Map.of("maximum", String.valueOf(LONGEST_TEXT)));
    }
    List<String> all = text.lines().toList();
    for (int place = 0; place < all.size(); place++) {
      String line = CellText.strip(all.get(place));
      if (!line.isEmpty() && !line.startsWith("#")) {
        take(line, place + 1);
      }
    }
    return mapping();
  }

  private void take(String line, int number) {
    int equals = line.indexOf('=');
    String key = equals < 0 ? "" : CellText.strip(line.substring(0, equals));
    if (!isKey(key)) {
      throw new PelangganException(
          MappingError.MAPPING_LINE_UNREADABLE, Map.of("line", String.valueOf(number)));
    }
    MappingLine taken = new MappingLine(number, key, CellText.strip(line.substring(equals + 1)));
    Optional<MappingKey> known = MappingKey.find(key);
    Optional<Field> field = MappingKey.findField(key);
    Optional<MappingLine> before =
        known
            .map(each -> Optional.ofNullable(lines.put(each, taken)))
            .or(() -> field.map(each -> Optional.ofNullable(fields.put(each, taken))))
            .orElseThrow(() -> taken.failure(MappingError.MAPPING_KEY_UNKNOWN));
    if (before.isPresent()) {
      throw taken.failure(MappingError.MAPPING_KEY_TWICE);
    }
  }

  private Mapping mapping() {
    Stream stream = required(MappingKey.STREAM, value -> constant(Stream.class, value));
    String source =
        required(MappingKey.SOURCE, value -> MappingNames.single(value, Mapping.LONGEST_SOURCE));
    return new Mapping(
        stream,
        source,
        columns(stream),
        required(MappingKey.DATES, value -> constant(DateStyle.class, value)),
        required(MappingKey.NUMBERS, value -> constant(NumberStyle.class, value)),
        find(MappingKey.ZONE, ZoneId::of),
        find(MappingKey.CURRENCY, Currency::getInstance),
        find(MappingKey.PHONE_REGION, MappingParser::region).orElse(Mapping.DEFAULT_PHONE_REGION),
        find(
                MappingKey.CANCELLATION_PREFIX,
                value -> MappingNames.single(value, Mapping.LONGEST_PREFIX))
            .orElse(""),
        find(MappingKey.WHOLE_NUMBER_IDS, MappingParser::yes).orElse(false),
        find(MappingKey.CUSTOMER_IDS, value -> constant(CustomerIdForm.class, value))
            .orElse(CustomerIdForm.WRITTEN));
  }

  private Map<Field, List<String>> columns(Stream stream) {
    Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    fields.forEach((field, line) -> {
      if (!field.isOf(stream)) {
        throw line.failure(MappingError.MAPPING_FIELD_OF_OTHER_KIND);
      }
      columns.put(field, line.value(value -> MappingNames.list(value, field.takesSeveral())));
    });
    return columns;
  }

  private <T> Optional<T> find(MappingKey key, Function<String, T> reader) {
    return Optional.ofNullable(lines.get(key)).map(line -> line.value(reader));
  }

  private <T> T required(MappingKey key, Function<String, T> reader) {
    return find(key, reader)
        .orElseThrow(() ->
            new PelangganException(MappingError.MAPPING_KEY_MISSING, Map.of("key", key.key())));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value) {
    return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static boolean yes(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "yes", "ya", "true" -> true;
      case "no", "tidak", "false" -> false;
      default -> throw new IllegalArgumentException("neither yes nor no");
    };
  }

  private static String region(String value) {
    if (value.length() != 2 || !value.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw new IllegalArgumentException("not a region");
    }
    return value;
  }

  /** What does not look like a key may be anything, so it is not repeated. */
  private static boolean isKey(String key) {
    return !key.isEmpty()
        && key.length() <= LONGEST_KEY
        && key.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == '.');
  }

  /** A line with what it says. */
  private record MappingLine(int number, String key, String value) {
    <T> T value(Function<String, T> reader) {
      try {
        return reader.apply(value);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw failure(MappingError.MAPPING_VALUE_INVALID).withTraceOf(e);
      }
    }

    PelangganException failure(MappingError error) {
      return new PelangganException(error, Map.of("line", String.valueOf(number), "key", key));
    }
  }
}
