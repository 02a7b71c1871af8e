package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A row that is a document by itself.
 *
 * @param isCounted whether its key is its content, of which there may be more
 */
record WholeRow(Document document, boolean isCounted) implements RowValues {
  /** Of rows of one document, the one that counts: changed last, or the last one. */
  static Assembly latest(List<RowValues> rows) {
    WholeRow latest = of(rows.getFirst());
    for (RowValues row : rows) {
      if (!of(row).isBefore(latest)) {
        latest = of(row);
      }
    }
    return new Assembly.Assembled(latest.document);
  }

  @Override
  public ExternalId key() {
    return document.id();
  }

  @Override
  public Optional<Instant> changedAt() {
    return document.changedAt();
  }

  @Override
  public RowValues occurrence(int number) {
    if (!isCounted) {
      throw new IllegalStateException("the row is not counted");
    }
    if (number < 1) {
      throw new IllegalArgumentException("not counted from 1: " + number);
    }
    return number == 1 ? this : new WholeRow(numbered(number), true);
  }

  private boolean isBefore(WholeRow other) {
    return changedAt().orElse(Instant.MIN).isBefore(other.changedAt().orElse(Instant.MIN));
  }

  private static WholeRow of(RowValues row) {
    return switch (row) {
      case WholeRow whole -> whole;
      case OrderRow line -> throw new IllegalArgumentException("a line of an order is no document");
    };
  }

  private Document numbered(int number) {
    ExternalId id = new ExternalId(ContentKey.shorten(document.id().value() + "|#" + number));
    return switch (document) {
      case InteractionDocument interaction -> numbered(interaction, id);
      case FeedbackDocument feedback -> numbered(feedback, id);
      case CustomerDocument one -> throw new IllegalStateException("customers are not counted");
      case OrderDocument one -> throw new IllegalStateException("orders are not counted");
      case ProductDocument one -> throw new IllegalStateException("products are not counted");
    };
  }

  private static Document numbered(InteractionDocument document, ExternalId id) {
    return new InteractionDocument(
        id,
        document.changedAt(),
        document.customer(),
        document.kind(),
        document.direction(),
        document.occurredAt(),
        document.text(),
        document.extras());
  }

  private static Document numbered(FeedbackDocument document, ExternalId id) {
    return new FeedbackDocument(
        id,
        document.changedAt(),
        document.customer(),
        document.kind(),
        document.score(),
        document.occurredAt(),
        document.text(),
        document.extras());
  }

  @Override
  public String toString() {
    return "WholeRow[***]";
  }
}
