package id.pelanggan.application.sample;

import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.source.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the shop's own columns mean where a guess by their names leaves them open. */
public final class SampleMapping {
  private static final Map<Stream, Map<String, Field>> COLUMNS =
      Map.of(
          Stream.CUSTOMERS,
          Map.of("agrees_email", Field.AGREEMENT, "agrees_whatsapp", Field.AGREEMENT),
          Stream.ORDERS,
          Map.of("jenis", Field.ORDER_KIND, "status", Field.ORDER_KIND),
          Stream.INTERACTIONS,
          Map.of("kode", Field.ID));

  private SampleMapping() {}

  /** The guess with what it left open. */
  public static Mapping complete(Mapping guess, List<String> columns) {
    Mapping complete = guess;
    for (String column : guess.extras(columns)) {
      Optional<Field> field =
          Optional.ofNullable(COLUMNS.getOrDefault(guess.stream(), Map.of()).get(column));
      if (field.isPresent()) {
        List<String> names = new ArrayList<>(complete.columns(field.get()));
        names.add(column);
        complete = complete.withColumns(field.get(), names);
      }
    }
    return complete;
  }
}
