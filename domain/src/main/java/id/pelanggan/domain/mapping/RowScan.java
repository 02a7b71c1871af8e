package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.ExternalId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One row while it is read: gives out cells, and remembers the first thing that is wrong. */
final class RowScan {
  private final Layout layout;
  private final List<String> cells;
  private final RowExtras extras;
  private @Nullable Refusal refusal;

  RowScan(Layout layout, List<String> cells) {
    this.layout = layout;
    this.cells = cells;
    this.extras = new RowExtras(layout);
    for (int place : layout.extras()) {
      extras.keep(place, cell(place));
    }
  }

  /** Without outer white space; empty where the place is nowhere. */
  String cell(int place) {
    return place == Layout.NOWHERE ? "" : CellText.strip(cells.get(place));
  }

  int size() {
    return layout.size();
  }

  void refuse(RefusalReason reason, int place) {
    if (refusal == null) {
      refusal = new Refusal(reason, layout.name(place));
    }
  }

  boolean isRefused() {
    return refusal != null;
  }

  /** Keeps a cell as an extra because it is not what its field should be. */
  void keep(int place) {
    if (place != Layout.NOWHERE) {
      extras.keep(place, cell(place));
    }
  }

  RowExtras extras() {
    return extras;
  }

  /** A cell that is an id; one that is missing refuses the row. */
  Optional<ExternalId> id(int place, IdCells ids) {
    String id = ids.read(cell(place));
    if (id.isEmpty()) {
      refuse(RefusalReason.ID_MISSING, place);
      return Optional.empty();
    }
    return Optional.of(new ExternalId(id));
  }

  /** A text of at most so many characters; a longer one refuses the row. */
  String text(int place, int longest) {
    String text = cell(place);
    if (text.length() > longest) {
      refuse(RefusalReason.TEXT_TOO_LONG, place);
    }
    return text;
  }

  /** What a word means; one that means nothing known is kept as an extra. */
  <T> Optional<T> known(int place, Function<String, Optional<T>> words) {
    String word = cell(place);
    Optional<T> meaning = word.isEmpty() ? Optional.empty() : words.apply(word);
    if (meaning.isEmpty()) {
      keep(place);
    }
    return meaning;
  }

  /** What the row says, unless something was wrong. */
  Reading finish(Supplier<RowValues> values) {
    return refusal == null ? new Reading.Read(values.get()) : new Reading.Refused(refusal);
  }
}
