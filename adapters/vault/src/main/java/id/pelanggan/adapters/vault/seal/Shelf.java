package id.pelanggan.adapters.vault.seal;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tools that serve one thread at a time and are dear to make. A thread finds the tool it used last,
 * unless another one took it; all are forgotten with the shelf.
 */
final class Shelf<T> {
  private static final int PLACES = 64;

  private final Supplier<T> maker;
  private final AtomicReferenceArray<@Nullable T> tools = new AtomicReferenceArray<>(PLACES);

  Shelf(Supplier<T> maker) {
    this.maker = requireNonNull(maker, "maker is null");
  }

  <R> R with(Function<T, R> work) {
    int place = (int) Thread.currentThread().threadId() & (PLACES - 1);
    T found = tools.getAndSet(place, null);
    T tool = found == null ? maker.get() : found;
    try {
      return work.apply(tool);
    } finally {
      tools.setRelease(place, tool);
    }
  }
}
