package id.pelanggan.toolkit.cursor;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Of sources that can only be read whole: where in its pages a reading stands.
 *
 * @param place as the {@link id.pelanggan.toolkit.paging.Paging} calls it; empty for the first page
 */
public record FullScan(String place) {
  public FullScan {
    requireNonNull(place, "place is null");
  }

  public static FullScan of(Optional<String> cursor) {
    return new FullScan(cursor.orElse(""));
  }

  /** After the last page, the next reading begins from the first. */
  public static FullScan finished() {
    return new FullScan("");
  }

  /** As a cursor. */
  public String text() {
    return place;
  }
}
