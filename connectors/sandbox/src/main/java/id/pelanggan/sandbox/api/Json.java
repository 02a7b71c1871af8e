package id.pelanggan.sandbox.api;

import java.time.Instant;
import tools.jackson.core.JsonGenerator;

/** What several kinds of records have in common as JSON. */
final class Json {
  private static final int LENGTH = 24;
  private static final int DAY = 86_400;

  private Json() {}

  /** Nothing where the text is empty. */
  static void text(JsonGenerator json, String name, String text) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }

  static void money(JsonGenerator json, String name, long amount, String currency) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("amount", amount);
    json.writeStringProperty("currency", currency);
    json.writeEndObject();
  }

  static void time(JsonGenerator json, String name, Instant time) {
    json.writeStringProperty(name, written(time));
  }

  /**
   * Such as {@code 2026-11-23T18:05:00.000Z}. A formatter would take most of the time that a record
   * takes. Days become dates as in Howard Hinnant's "chrono-compatible low-level date algorithms".
   */
  static String written(Instant time) {
    long seconds = time.getEpochSecond();
    int ofDay = (int) Math.floorMod(seconds, (long) DAY);
    long days = Math.floorDiv(seconds, (long) DAY) + 719_468;
    long era = Math.floorDiv(days, 146_097L);
    int dayOfEra = (int) (days - era * 146_097);
    int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int shifted = (5 * dayOfYear + 2) / 153;
    int month = shifted < 10 ? shifted + 3 : shifted - 9;
    int year = (int) (yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
    StringBuilder text = new StringBuilder(LENGTH);
    pad(text, year, 1_000).append('-');
    pad(text, month, 10).append('-');
    pad(text, dayOfYear - (153 * shifted + 2) / 5 + 1, 10).append('T');
    pad(text, ofDay / 3_600, 10).append(':');
    pad(text, ofDay / 60 % 60, 10).append(':');
    pad(text, ofDay % 60, 10).append('.');
    return pad(text, time.getNano() / 1_000_000, 100).append('Z').toString();
  }

  private static StringBuilder pad(StringBuilder text, int number, int unit) {
    for (int digit = unit; digit > 0; digit /= 10) {
      text.append((char) ('0' + number / digit % 10));
    }
    return text;
  }
}
