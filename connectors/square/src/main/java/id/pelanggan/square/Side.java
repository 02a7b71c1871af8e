package id.pelanggan.square;

import id.pelanggan.spi.TimeRange;
import id.pelanggan.toolkit.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** By which time of records a stretch is asked for. */
enum Side {
  CREATED("created_at", "CREATED_AT"),
  CHANGED("updated_at", "UPDATED_AT");

  private final String field;
  private final String sorting;

  Side(String field, String sorting) {
    this.field = field;
    this.sorting = sorting;
  }

  String field() {
    return field;
  }

  /** What the search for orders calls it. */
  String sorting() {
    return sorting;
  }

  /**
   * In which order a stretch is asked for: changes; of a range first what was created in it, which
   * may have been changed after it, then what was changed.
   */
  static List<Side> of(Optional<TimeRange> range) {
    return range.isEmpty() ? List.of(CHANGED) : List.of(CREATED, CHANGED);
  }

  /** Whether a record belongs here, and has not come already. */
  boolean takes(Optional<TimeRange> range, JsonObject record) {
    if (range.isEmpty()) {
      return true;
    }
    boolean created = SquareWindows.isIn(range.get(), record, CREATED.field);
    return switch (this) {
      case CREATED -> created;
      case CHANGED -> !created && SquareWindows.isIn(range.get(), record, CHANGED.field);
    };
  }
}
