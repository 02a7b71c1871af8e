package id.pelanggan.domain.mapping;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a mapping as a text for people. */
final class MappingWriter {
  private MappingWriter() {}

  static String write(Mapping mapping) {
    StringBuilder text = new StringBuilder();
    comment(text, "How the columns of a file are read. A line is a comment or: key = value.");
    line(text, MappingKey.STREAM, word(mapping.stream()));
    line(text, MappingKey.SOURCE, name(mapping.source()));
    text.append('\n');
    comment(text, "dates: iso, day-first, month-first, compact. numbers: indonesian, english.");
    line(text, MappingKey.DATES, word(mapping.dates()));
    line(text, MappingKey.NUMBERS, word(mapping.numbers()));
    mapping.zone().ifPresent(zone -> line(text, MappingKey.ZONE, zone.getId()));
    mapping
        .currency()
        .ifPresent(currency -> line(text, MappingKey.CURRENCY, currency.getCurrencyCode()));
    line(text, MappingKey.PHONE_REGION, mapping.phoneRegion());
    if (!mapping.cancellationPrefix().isEmpty()) {
      line(text, MappingKey.CANCELLATION_PREFIX, name(mapping.cancellationPrefix()));
    }
    line(text, MappingKey.WHOLE_NUMBER_IDS, mapping.wholeNumberIds() ? "yes" : "no");
    line(text, MappingKey.CUSTOMER_IDS, word(mapping.customerIds()));
    text.append('\n');
    comment(text, "column.<field> = name of the column. Several names stand with commas between.");
    mapping
        .columns()
        .forEach((field, names) -> line(text, MappingKey.columnOf(field), names(names)));
    return text.toString();
  }

  /** A constant of an enum as the text has it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void comment(StringBuilder text, String words) {
    text.append("# ").append(words).append('\n');
  }

  private static void line(StringBuilder text, MappingKey key, String value) {
    line(text, key.key(), value);
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append(" = ").append(value).append('\n');
  }

  private static String names(List<String> names) {
    return names.stream().map(MappingWriter::name).collect(Collectors.joining(", "));
  }

  private static String name(String name) {
    boolean plain = name.codePoints().allMatch(MappingWriter::isPlain);
    return plain ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isPlain(int point) {
    return Character.isLetterOrDigit(point) || " _-./()".indexOf(point) >= 0;
  }
}
