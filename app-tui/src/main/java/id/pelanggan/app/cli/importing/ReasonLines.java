package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.mapping.RefusalReason;
import java.util.List;
import java.util.Map;

/** Why rows stayed out, and how many for each reason. */
final class ReasonLines {
  private final Phrases phrases;

  ReasonLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  /** The most frequent first. */
  List<String> of(Map<RefusalReason, Long> reasons, String indent) {
    Columns columns = new Columns(0);
    reasons.entrySet().stream()
        .sorted(
            Map.Entry.<RefusalReason, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> columns.row(phrases.number(entry.getValue()), phrases.word(entry.getKey())));
    return columns.lines(indent);
  }
}
