package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Refusal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a file as it would be read.
 *
 * @param number among the rows with data, from 1
 * @param values what is read of the fields, of an order its line, in a form that is the same for
 *     every file: dates as {@code 2026-11-23}, numbers with a point, normalised contact points
 * @param refusal why the row would stay out; values are empty then
 */
public record PreviewRow(long number, Map<Field, String> values, Optional<Refusal> refusal) {
  public PreviewRow {
    EnumMap<Field, String> copy = new EnumMap<>(Field.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
    requireNonNull(refusal, "refusal is null");
  }

  @Override
  public String toString() {
    return "PreviewRow[" + number + "]";
  }
}
