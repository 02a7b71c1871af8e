package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.fault.Fault;
import id.pelanggan.sandbox.fault.PlannedFault;
import id.pelanggan.sandbox.stock.Key;
import id.pelanggan.sandbox.stock.Register;
import id.pelanggan.sandbox.stock.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of something.
 *
 * @param query what is asked for, without what changes from page to page
 * @param cursor as the caller sent it
 * @param now when it is asked for
 * @param fault what meets the call
 */
record Listing(
    Cursors cursors,
    String query,
    Optional<String> cursor,
    Instant now,
    Optional<PlannedFault> fault) {
  Listing {
    requireNonNull(cursors, "cursors is null");
    requireNonNull(query, "query is null");
    requireNonNull(cursor, "cursor is null");
    requireNonNull(now, "now is null");
    requireNonNull(fault, "fault is null");
  }

  /**
   * @param slice makes what is asked for, from where the last page ended
   */
  <T> Found<T> read(Register<T> register, Function<Start, Slice<T>> slice) {
    Start start = start();
    Slice<T> wanted = slice.apply(start);
    if (meets(Fault.EMPTY_PAGE)) {
      return new Found<>(List.of(), Optional.of(write(start.key().orElse(begin(wanted)), start)));
    }
    int repeated = meets(Fault.DUPLICATES) ? repeated(wanted.limit()) : 0;
    Slice<T> fewer = wanted.limitedTo(wanted.limit() - 2 * repeated);
    Register.Page<T> page = register.page(fewer);
    List<T> things = new ArrayList<>(register.before(fewer, repeated));
    things.addAll(page.things());
    things.addAll(page.things().subList(0, Math.min(repeated, page.things().size())));
    return new Found<>(things, page.next().map(key -> write(key, start)));
  }

  private Start start() {
    return cursor
        .map(text -> cursors.read(query, text))
        .map(position -> new Start(Optional.of(position.key()), position.asOf()))
        .orElseGet(() -> new Start(Optional.empty(), now));
  }

  private String write(Key key, Start start) {
    return cursors.write(query, new Cursors.Position(key, start.asOf()));
  }

  private boolean meets(Fault kind) {
    return fault.filter(planned -> planned.fault() == kind).isPresent();
  }

  private int repeated(int limit) {
    return Math.min(fault.map(PlannedFault::amount).orElse(0), (limit - 1) / 2);
  }

  private static Key begin(Slice<?> slice) {
    return slice.descending() ? slice.high() : slice.low();
  }

  /**
   * Where a page begins.
   *
   * @param key of the last thing that was seen; empty at the beginning
   * @param asOf when the first page was asked for
   */
  record Start(Optional<Key> key, Instant asOf) {}

  /**
   * What a page has.
   *
   * @param cursor where more follows
   */
  record Found<T>(List<T> things, Optional<String> cursor) {}
}
