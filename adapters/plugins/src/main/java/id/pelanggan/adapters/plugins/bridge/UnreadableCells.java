package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.adapters.plugins.bridge.Shapes.Outline;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.sync.Shape;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.record.UnreadableRecord;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a plugin could not read: every field of the stream, empty but for the id, so that an
 * operator can fill them in; behind them what the source said, under its own names.
 */
final class UnreadableCells {
  private final Shapes shapes;

  UnreadableCells(Shapes shapes) {
    this.shapes = shapes;
  }

  ReceivedRecord translate(UnreadableRecord record) {
    List<Outline.Part> parts = parts(record.stream());
    SortedMap<String, String> values = new TreeMap<>(record.values());
    if (!record.field().isEmpty()) {
      // What is missing has a place too, for the refusal to name.
      values.putIfAbsent(record.field(), "");
    }
    List<String> names = List.copyOf(values.keySet());
    Shape shape = shapes.of(new Outline(parts, names));
    Cells cells = new Cells(shape.cells().size());
    // The id stands first in every stream.
    cells.add(record.id().orElse(""));
    parts.stream().skip(1).forEach(_ -> cells.add(""));
    String column =
        record.field().isEmpty()
            ? ""
            : shape.cells().get(parts.size() + names.indexOf(record.field())).name();
    return new ReceivedRecord(
        Types.stream(record.stream()),
        record.id().flatMap(Cells::id),
        shape,
        List.of(cells.addExtras(values).row()),
        Optional.of(new Refusal(reason(record.problem()), column)));
  }

  private static List<Outline.Part> parts(StreamKind kind) {
    return switch (kind) {
      case CUSTOMERS -> CustomerCells.parts(List.of(), List.of(), List.of());
      case ORDERS -> OrderCells.PARTS;
      case PRODUCTS -> OtherCells.PRODUCT;
      case INTERACTIONS -> OtherCells.INTERACTION;
      case FEEDBACK -> OtherCells.FEEDBACK;
    };
  }

  private static RefusalReason reason(UnreadableRecord.Problem problem) {
    return switch (problem) {
      case VALUE_MISSING -> RefusalReason.VALUE_MISSING;
      case TYPE_CHANGED -> RefusalReason.TYPE_CHANGED;
      case VALUE_UNREADABLE -> RefusalReason.VALUE_UNREADABLE;
    };
  }
}
