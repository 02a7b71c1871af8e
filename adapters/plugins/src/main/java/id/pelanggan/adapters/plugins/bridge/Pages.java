package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.application.port.FetchedPage.Dropped;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.record.CustomerRecord;
import id.pelanggan.spi.record.DeletedRecord;
import id.pelanggan.spi.record.FeedbackRecord;
import id.pelanggan.spi.record.InteractionRecord;
import id.pelanggan.spi.record.OrderRecord;
import id.pelanggan.spi.record.ProductRecord;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.UnreadableRecord;
import java.util.ArrayList;
import java.util.List;

/** Pages of records as text in fields. For one thread at a time. */
final class Pages {
  private final CustomerCells customers;
  private final OrderCells orders;
  private final OtherCells others;
  private final UnreadableCells unreadable;

  Pages() {
    Shapes shapes = new Shapes();
    this.customers = new CustomerCells(shapes);
    this.orders = new OrderCells(shapes);
    this.others = new OtherCells(shapes);
    this.unreadable = new UnreadableCells(shapes);
  }

  FetchedPage translate(Page page) {
    List<ReceivedRecord> records = new ArrayList<>(page.records().size());
    List<Dropped> dropped = new ArrayList<>();
    for (SourceRecord each : page.records()) {
      switch (each) {
        case CustomerRecord record -> records.add(customers.translate(record));
        case OrderRecord record -> records.add(orders.translate(record));
        case ProductRecord record -> records.add(others.translate(record));
        case InteractionRecord record -> records.add(others.translate(record));
        case FeedbackRecord record -> records.add(others.translate(record));
        case DeletedRecord record -> dropped.add(dropped(record));
      }
    }
    for (UnreadableRecord each : page.unreadable()) {
      records.add(unreadable.translate(each));
    }
    return new FetchedPage(records, dropped, page.nextCursor(), page.done(), page.expected());
  }

  /**
   * @throws IllegalArgumentException where the id cannot be one: nothing may be lost silently
   */
  private static Dropped dropped(DeletedRecord record) {
    return new Dropped(
        Types.stream(record.stream()),
        new ExternalId(record.id().strip()),
        record.changedAt(),
        record.replacedBy().map(id -> new ExternalId(id.strip())));
  }
}
