package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.InteractionKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads interactions, each row one. A kind or direction that is not among the known words is kept
 * as an extra, and counts as another kind, and as begun by the customer.
 */
final class InteractionReader implements DocumentReader {
  private final IdCells ids;
  private final TimeCells times;
  private final TimeCells changes;
  private final int id;
  private final int customer;
  private final int kind;
  private final int direction;
  private final int occurredAt;
  private final int text;
  private final int changedAt;

  InteractionReader(Layout layout, IdCells ids) {
    this.ids = ids;
    this.times = new TimeCells(layout.mapping());
    this.changes = new TimeCells(layout.mapping());
    this.id = layout.place(Field.ID);
    this.customer = layout.place(Field.CUSTOMER_ID);
    this.kind = layout.place(Field.INTERACTION_KIND);
    this.direction = layout.place(Field.DIRECTION);
    this.occurredAt = layout.place(Field.OCCURRED_AT);
    this.text = layout.place(Field.TEXT);
    this.changedAt = layout.place(Field.CHANGED_AT);
  }

  @Override
  public Reading read(RowScan scan) {
    boolean counted = id == Layout.NOWHERE;
    Moment moment = times.required(scan, occurredAt);
    CustomerReference about = ids.customer(scan.cell(customer));
    InteractionKind known =
        scan.known(kind, KnownWords::interactionKind).orElse(InteractionKind.OTHER);
    Direction begun = scan.known(direction, KnownWords::direction).orElse(Direction.INBOUND);
    Optional<ExternalId> key =
        counted
            ? Optional.of(content(about, known, begun, moment, scan.cell(text)))
            : scan.id(id, ids);
    Optional<Instant> changed = changes.changedAt(scan, changedAt);
    return scan.finish(() ->
        new WholeRow(
            new InteractionDocument(
                key.orElseThrow(),
                changed,
                about,
                known,
                begun,
                moment.instant(),
                scan.cell(text),
                scan.extras().all()),
            counted));
  }

  /** What was said, by whom and when; not how the file of the day writes it. */
  private static ExternalId content(
      CustomerReference about, InteractionKind kind, Direction begun, Moment moment, String text) {
    ContentKey content = new ContentKey();
    content.add(moment.instant().toString());
    content.add(kind.name());
    content.add(begun.name());
    if (about instanceof CustomerReference.Named(ExternalId id)) {
      content.add(id.value());
    }
    content.add(text);
    return new ExternalId(content.value());
  }

  @Override
  public Assembly assemble(List<RowValues> rows) {
    return WholeRow.latest(rows);
  }
}
