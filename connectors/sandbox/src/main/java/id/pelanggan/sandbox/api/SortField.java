package id.pelanggan.sandbox.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The times by which orders are sorted; a filter has to be about the same one. */
enum SortField {
  CREATED_AT,
  UPDATED_AT,
  CLOSED_AT;

  /** What is sorted by, which the filter may not contradict. */
  static SortField of(Fields sort, Fields times) {
    Optional<String> word = sort.text("sort_field");
    Words.check(word, Set.of("CREATED_AT", "UPDATED_AT", "CLOSED_AT"), "query.sort.sort_field");
    SortField field = word.map(SortField::valueOf).orElse(CREATED_AT);
    List<SortField> filtered =
        Arrays.stream(values()).filter(each -> times.has(each.filter())).toList();
    if (filtered.size() > 1 || (filtered.size() == 1 && filtered.getFirst() != field)) {
      throw ApiFailure.badRequest(
          "BAD_REQUEST",
          "The sort field is not the one that the time filter is about.",
          "query.sort.sort_field");
    }
    return field;
  }

  static Set<String> filters() {
    return Arrays.stream(values()).map(SortField::filter).collect(Collectors.toSet());
  }

  /** The name of the filter. */
  String filter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
