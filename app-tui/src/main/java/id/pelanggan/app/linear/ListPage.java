package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A few things of a long list.
 *
 * @param next reads the page behind it; empty after the last
 */
record ListPage<T>(List<Option<T>> options, Optional<Supplier<ListPage<T>>> next) {
  ListPage {
    options = List.copyOf(options);
    requireNonNull(next, "next is null");
  }

  /** Of a list that is all here. */
  static <T> ListPage<T> of(List<Option<T>> all) {
    if (all.size() <= Choosing.PAGE) {
      return new ListPage<>(all, Optional.empty());
    }
    List<Option<T>> rest = all.subList(Choosing.PAGE, all.size());
    return new ListPage<>(all.subList(0, Choosing.PAGE), Optional.of(() -> of(rest)));
  }
}
