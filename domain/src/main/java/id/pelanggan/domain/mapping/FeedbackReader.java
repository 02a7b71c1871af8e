package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.engagement.FeedbackKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads feedback, each row one. A kind that is not among the known words is kept as an extra, and
 * counts as a rating; a score that is no whole number from 0 to 10 is kept as an extra alone.
 */
final class FeedbackReader implements DocumentReader {
  private static final int HIGHEST = 10;

  private final IdCells ids;
  private final TimeCells times;
  private final TimeCells changes;
  private final NumberStyle numbers;
  private final int id;
  private final int customer;
  private final int kind;
  private final int score;
  private final int occurredAt;
  private final int text;
  private final int changedAt;

  FeedbackReader(Layout layout, IdCells ids) {
    this.ids = ids;
    this.times = new TimeCells(layout.mapping());
    this.changes = new TimeCells(layout.mapping());
    this.numbers = layout.mapping().numbers();
    this.id = layout.place(Field.ID);
    this.customer = layout.place(Field.CUSTOMER_ID);
    this.kind = layout.place(Field.FEEDBACK_KIND);
    this.score = layout.place(Field.SCORE);
    this.occurredAt = layout.place(Field.OCCURRED_AT);
    this.text = layout.place(Field.TEXT);
    this.changedAt = layout.place(Field.CHANGED_AT);
  }

  @Override
  public Reading read(RowScan scan) {
    boolean counted = id == Layout.NOWHERE;
    Moment moment = times.required(scan, occurredAt);
    CustomerReference from = ids.customer(scan.cell(customer));
    FeedbackKind known = scan.known(kind, KnownWords::feedbackKind).orElse(FeedbackKind.RATING);
    OptionalInt given = score(scan);
    Optional<ExternalId> key =
        counted
            ? Optional.of(content(from, known, given, moment, scan.cell(text)))
            : scan.id(id, ids);
    Optional<Instant> changed = changes.changedAt(scan, changedAt);
    return scan.finish(() ->
        new WholeRow(
            new FeedbackDocument(
                key.orElseThrow(),
                changed,
                from,
                known,
                given,
                moment.instant(),
                scan.cell(text),
                scan.extras().all()),
            counted));
  }

  private OptionalInt score(RowScan scan) {
    return scan.known(score, this::points).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private Optional<Integer> points(String written) {
    return numbers.read(written) instanceof Written.Legible<BigDecimal>(BigDecimal number)
            && number.stripTrailingZeros().scale() <= 0
            && number.signum() >= 0
            && number.compareTo(BigDecimal.valueOf(HIGHEST)) <= 0
        ? Optional.of(number.intValueExact())
        : Optional.empty();
  }

  /** What was thought, by whom and when; not how the file of the day writes it. */
  private static ExternalId content(
      CustomerReference from, FeedbackKind kind, OptionalInt score, Moment moment, String text) {
    ContentKey content = new ContentKey();
    content.add(moment.instant().toString());
    content.add(kind.name());
    score.ifPresent(points -> content.add(String.valueOf(points)));
    if (from instanceof CustomerReference.Named(ExternalId named)) {
      content.add(named.value());
    }
    content.add(text);
    return new ExternalId(content.value());
  }

  @Override
  public Assembly assemble(List<RowValues> rows) {
    return WholeRow.latest(rows);
  }
}
