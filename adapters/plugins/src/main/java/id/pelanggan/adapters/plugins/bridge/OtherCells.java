package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.adapters.plugins.bridge.Shapes.Outline;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Shape;
import id.pelanggan.spi.record.FeedbackRecord;
import id.pelanggan.spi.record.InteractionRecord;
import id.pelanggan.spi.record.ProductRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** Products, interactions and feedback as text in fields. */
final class OtherCells {
  static final List<Outline.Part> PRODUCT =
      Cells.once(
          Field.PRODUCT_CODE, Field.CHANGED_AT, Field.PRODUCT_NAME, Field.CATEGORY, Field.UNIT);
  static final List<Outline.Part> INTERACTION =
      Cells.once(
          Field.ID,
          Field.CHANGED_AT,
          Field.CUSTOMER_ID,
          Field.INTERACTION_KIND,
          Field.DIRECTION,
          Field.OCCURRED_AT,
          Field.TEXT);
  static final List<Outline.Part> FEEDBACK =
      Cells.once(
          Field.ID,
          Field.CHANGED_AT,
          Field.CUSTOMER_ID,
          Field.FEEDBACK_KIND,
          Field.SCORE,
          Field.OCCURRED_AT,
          Field.TEXT);

  private final Shapes shapes;

  OtherCells(Shapes shapes) {
    this.shapes = shapes;
  }

  ReceivedRecord translate(ProductRecord record) {
    Cells cells =
        new Cells(PRODUCT.size() + record.extras().size())
            .add(record.id())
            .add(record.changedAt())
            .add(record.name())
            .add(record.category())
            .add(record.unit());
    return record(Stream.PRODUCTS, record.id(), PRODUCT, cells, record.extras());
  }

  ReceivedRecord translate(InteractionRecord record) {
    Cells cells =
        new Cells(INTERACTION.size() + record.extras().size())
            .add(record.id())
            .add(record.changedAt())
            .add(record.customerId())
            .add(word(record.kind()))
            .add(word(record.direction()))
            .add(record.occurredAt().toString())
            .add(record.text());
    return record(Stream.INTERACTIONS, record.id(), INTERACTION, cells, record.extras());
  }

  ReceivedRecord translate(FeedbackRecord record) {
    Cells cells =
        new Cells(FEEDBACK.size() + record.extras().size())
            .add(record.id())
            .add(record.changedAt())
            .add(record.customerId())
            .add(word(record.kind()))
            .add(record.score().isPresent() ? String.valueOf(record.score().getAsInt()) : "")
            .add(record.occurredAt().toString())
            .add(record.text());
    return record(Stream.FEEDBACK, record.id(), FEEDBACK, cells, record.extras());
  }

  private ReceivedRecord record(
      Stream stream,
      String id,
      List<Outline.Part> parts,
      Cells cells,
      SortedMap<String, String> extras) {
    Shape shape = shapes.of(new Outline(parts, List.copyOf(extras.keySet())));
    return new ReceivedRecord(
        stream, Cells.id(id), shape, List.of(cells.addExtras(extras).row()), Optional.empty());
  }

  /** The English words that the readers of files know too. */
  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
