package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/** What became of a link that somebody followed. */
public sealed interface LinkResult<T> {
  /** The link works. */
  record Opened<T>(T value) implements LinkResult<T> {
    public Opened {
      requireNonNull(value, "value is null");
    }
  }

  /** Its time is over. */
  record Ended<T>() implements LinkResult<T> {}

  /** Somebody used it before. */
  record UsedUp<T>() implements LinkResult<T> {}

  /** No link of this shop, or of nobody whom it knows. */
  record NotValid<T>() implements LinkResult<T> {}

  /** What follows from it where it works. */
  default <U> LinkResult<U> then(Function<T, LinkResult<U>> next) {
    return switch (this) {
      case Opened<T>(T value) -> next.apply(value);
      case Ended<T> ended -> new Ended<>();
      case UsedUp<T> used -> new UsedUp<>();
      case NotValid<T> invalid -> new NotValid<>();
    };
  }
}
