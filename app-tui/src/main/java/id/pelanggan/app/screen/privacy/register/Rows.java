package id.pelanggan.app.screen.privacy.register;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Move;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a register, the one under the cursor, and what was read of it. */
final class Rows<T, D> {
  private final Desk desk;
  private final Contents<T, D> contents;
  private final Latest listing;
  private final Latest reading;
  private List<T> rows = List.of();
  private int index;
  private @Nullable Instant readAt;
  private @Nullable PelangganException failure;
  private @Nullable D detail;
  private @Nullable Object told;
  private @Nullable PelangganException detailFailure;

  Rows(Desk desk, Contents<T, D> contents) {
    this.desk = requireNonNull(desk, "desk is null");
    this.contents = requireNonNull(contents, "contents is null");
    this.listing = new Latest(desk);
    this.reading = new Latest(desk);
  }

  /** Reads all again; what is shown stays until then, and the cursor on its row. */
  void refresh() {
    listing.ask(contents::list, this::take, why -> failure = why);
  }

  private void take(List<T> read) {
    Optional<Object> before = chosen().map(contents::identity);
    rows = List.copyOf(read);
    readAt = desk.now();
    failure = null;
    index = Math.clamp(index, 0, Math.max(0, rows.size() - 1));
    for (int i = 0; i < rows.size(); i++) {
      if (before.filter(contents.identity(rows.get(i))::equals).isPresent()) {
        index = i;
      }
    }
    tell(true);
  }

  /**
   * Reads what more there is to say of the row under the cursor.
   *
   * @param again also where it was read before
   */
  private void tell(boolean again) {
    if (chosen().isEmpty()) {
      forget(null);
      return;
    }
    T row = chosen().get();
    Object identity = contents.identity(row);
    boolean same = identity.equals(told);
    if (same && !again) {
      return;
    }
    if (!same) {
      forget(identity);
    }
    reading.ask(
        () -> contents.read(row),
        read -> {
          detail = read;
          detailFailure = null;
        },
        why -> detailFailure = why);
  }

  private void forget(@Nullable Object next) {
    reading.cancel();
    detail = null;
    detailFailure = null;
    told = next;
  }

  void move(Move move, int page) {
    select(move.from(index, rows.size(), page));
  }

  void select(int number) {
    index = Math.clamp(number, 0, Math.max(0, rows.size() - 1));
    tell(false);
  }

  List<T> all() {
    return rows;
  }

  int index() {
    return index;
  }

  Optional<T> chosen() {
    return index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
  }

  Optional<D> detail() {
    return Optional.ofNullable(detail);
  }

  /** When they were read; empty before that. */
  Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }

  /** Why they could not be read the last time. */
  Optional<PelangganException> failure() {
    return Optional.ofNullable(failure);
  }

  Optional<PelangganException> detailFailure() {
    return Optional.ofNullable(detailFailure);
  }
}
