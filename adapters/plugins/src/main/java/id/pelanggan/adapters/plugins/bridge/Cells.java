package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.adapters.plugins.bridge.Shapes.Outline;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.mapping.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The cells of one row, in the order in which they are added. */
final class Cells {
  /** A number with more zeros than this is left with its exponent, which no reader takes. */
  private static final int LONGEST_SCALE = 60;

  private final List<String> texts;

  Cells(int size) {
    this.texts = new ArrayList<>(size);
  }

  /** Fields that are said once each. */
  static List<Outline.Part> once(Field... fields) {
    return Arrays.stream(fields).map(field -> new Outline.Part(field, 1)).toList();
  }

  Cells add(String text) {
    texts.add(text);
    return this;
  }

  Cells add(Optional<Instant> time) {
    return add(time.map(Instant::toString).orElse(""));
  }

  /** Those that are there, and an empty one where there is none. */
  Cells addAll(Collection<String> several) {
    if (several.isEmpty()) {
      return add("");
    }
    texts.addAll(several);
    return this;
  }

  Cells addExtras(SortedMap<String, String> extras) {
    texts.addAll(extras.values());
    return this;
  }

  List<String> row() {
    return List.copyOf(texts);
  }

  static String number(BigDecimal value) {
    return Math.abs(value.scale()) > LONGEST_SCALE ? value.toString() : value.toPlainString();
  }

  /** How many cells {@link #addAll} makes. */
  static int times(Collection<String> several) {
    return Math.max(1, several.size());
  }

  /** As the readers of rows read it; empty where the text can be nobody's name for anything. */
  static Optional<ExternalId> id(String text) {
    String plain = text.strip();
    return plain.isEmpty() || plain.length() > ExternalId.MAXIMUM_LENGTH
        ? Optional.empty()
        : Optional.of(new ExternalId(plain));
  }
}
