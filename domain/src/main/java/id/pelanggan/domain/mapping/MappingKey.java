package id.pelanggan.domain.mapping;

import java.util.Arrays;
import java.util.Optional;

/** What a line of a mapping's text can begin with, beside the fields. */
enum MappingKey {
  STREAM,
  SOURCE,
  DATES,
  NUMBERS,
  ZONE,
  CURRENCY,
  PHONE_REGION,
  CANCELLATION_PREFIX,
  WHOLE_NUMBER_IDS,
  CUSTOMER_IDS;

  private static final String COLUMN = "column.";

  static Optional<MappingKey> find(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }

  /** The field whose column a line of this key names. */
  static Optional<Field> findField(String key) {
    return key.startsWith(COLUMN) ? Field.find(key.substring(COLUMN.length())) : Optional.empty();
  }

  static String columnOf(Field field) {
    return COLUMN + field.key();
  }

  String key() {
    return MappingWriter.word(this);
  }
}
