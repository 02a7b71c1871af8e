package id.pelanggan.domain.mapping;

import static java.util.Objects.requireNonNull;

/** What became of a text that should be a date or a number. */
public sealed interface Written<T> {

  record Legible<T>(T value) implements Written<T> {
    public Legible {
      requireNonNull(value, "value is null");
    }
  }

  record Illegible<T>(RefusalReason reason) implements Written<T> {
    public Illegible {
      requireNonNull(reason, "reason is null");
    }
  }
}
