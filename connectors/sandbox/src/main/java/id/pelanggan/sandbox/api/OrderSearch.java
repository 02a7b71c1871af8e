package id.pelanggan.sandbox.api;

import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.shop.SandboxOrder.State;
import id.pelanggan.sandbox.stock.Key;
import id.pelanggan.sandbox.stock.Slice;
import id.pelanggan.sandbox.stock.Stock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which orders are asked for. Both ends of a range belong to it; a range without an end goes to the
 * moment when the first page was asked for.
 *
 * @param states only these
 * @param entries whether a few words of each are enough
 */
record OrderSearch(
    Set<String> locations,
    Set<State> states,
    SortField field,
    boolean descending,
    Range range,
    boolean entries,
    int limit) {
  private static final int MOST = 1_000;
  private static final int USUAL = 500;
  private static final int MOST_LOCATIONS = 10;
  private static final Set<String> BODY =
      Set.of("cursor", "limit", "location_ids", "query", "return_entries");

  static OrderSearch of(Fields body) {
    body.allowing(BODY);
    Fields query = body.object("query").allowing(Set.of("filter", "sort"));
    Fields filter = query.object("filter").allowing(Set.of("date_time_filter", "state_filter"));
    Fields sort = query.object("sort").allowing(Set.of("sort_field", "sort_order"));
    Fields times = filter.object("date_time_filter").allowing(SortField.filters());
    Optional<String> order = sort.text("sort_order");
    Words.check(order, Set.of("ASC", "DESC"), "query.sort.sort_order");
    Set<State> states = states(filter);
    SortField field = SortField.of(sort, times);
    if (field == SortField.CLOSED_AT && !states.stream().allMatch(State::isClosed)) {
      throw ApiFailure.badRequest(
          "BAD_REQUEST", "The sort field needs a filter for closed states.", "query.sort");
    }
    return new OrderSearch(
        locations(body),
        states,
        field,
        !order.orElse("DESC").equals("ASC"),
        Range.of(times, field.filter()),
        body.flag("return_entries"),
        body.number("limit", USUAL, MOST));
  }

  Slice<SandboxOrder> slice(Listing.Start start) {
    Instant end = range.end().orElse(start.asOf());
    return new Slice<>(
        field == SortField.CREATED_AT ? Stock.BY_CREATION : Stock.BY_CHANGE,
        descending,
        range.start().map(time -> Key.of(time, "")).orElse(Key.FIRST),
        Key.of(end, Key.LAST.text()),
        start.key(),
        order -> locations.contains(order.locationId()) && states.contains(order.state()),
        limit);
  }

  private static Set<String> locations(Fields body) {
    List<String> locations = body.texts("location_ids");
    if (locations.isEmpty()) {
      throw ApiFailure.badRequest(
          "MISSING_REQUIRED_PARAMETER", "At least one is needed.", "location_ids");
    }
    if (locations.size() > MOST_LOCATIONS) {
      throw ApiFailure.badRequest(
          "ARRAY_LENGTH_TOO_LONG", "More than " + MOST_LOCATIONS + ".", "location_ids");
    }
    return new HashSet<>(locations);
  }

  private static Set<State> states(Fields filter) {
    if (!filter.has("state_filter")) {
      return EnumSet.allOf(State.class);
    }
    Fields wanted = filter.object("state_filter").allowing(Set.of("states"));
    Set<State> states = EnumSet.noneOf(State.class);
    for (String word : wanted.texts("states")) {
      Words.check(
          word,
          Set.of("OPEN", "COMPLETED", "CANCELED", "DRAFT"),
          "query.filter.state_filter.states");
      states.add(State.valueOf(word));
    }
    if (states.isEmpty()) {
      throw ApiFailure.badRequest(
          "MISSING_REQUIRED_PARAMETER", "It is needed.", "query.filter.state_filter.states");
    }
    return states;
  }
}
