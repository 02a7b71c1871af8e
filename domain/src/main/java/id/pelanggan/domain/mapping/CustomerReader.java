package id.pelanggan.domain.mapping;

import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads customers, each row one. A row is refused only where nothing can be made of it; what a
 * field cannot take is kept as an extra.
 */
final class CustomerReader implements DocumentReader {
  private static final int LONGEST_CONTACT = 300;

  private final Layout layout;
  private final IdCells ids;
  private final ContactCells contacts;
  private final TimeCells times;
  private final AttributeCells attributes;
  private final AddressCells addresses;
  private final int id;
  private final int[] emails;
  private final int[] phones;
  private final int[] preferences;
  private final int[] agreements;
  private final int changedAt;

  CustomerReader(Layout layout, IdCells ids, ContactCells contacts) {
    this.layout = layout;
    this.ids = ids;
    this.contacts = contacts;
    this.times = new TimeCells(layout.mapping());
    this.attributes = new AttributeCells(layout);
    this.addresses = new AddressCells(layout);
    this.id = layout.place(Field.ID);
    this.emails = layout.places(Field.EMAIL);
    this.phones = layout.places(Field.PHONE);
    this.preferences = layout.places(Field.PREFERENCE);
    this.agreements = layout.places(Field.AGREEMENT);
    this.changedAt = layout.place(Field.CHANGED_AT);
  }

  @Override
  public Reading read(RowScan scan) {
    List<ContactPoint> points = contactPoints(scan);
    Optional<ExternalId> key = id == Layout.NOWHERE ? instead(scan, points) : scan.id(id, ids);
    if (key.isEmpty()) {
      scan.refuse(RefusalReason.ID_MISSING, id);
    }
    return scan.finish(() -> new WholeRow(document(scan, key.orElseThrow(), points), false));
  }

  private CustomerDocument document(RowScan scan, ExternalId key, List<ContactPoint> points) {
    CustomerDetails details =
        new CustomerDetails(
            attributes.read(scan),
            points,
            addresses.read(scan).stream().toList(),
            byTopic(scan, preferences),
            byTopic(scan, agreements));
    Optional<Instant> changed = times.changedAt(scan, changedAt);
    return new CustomerDocument(
        key, changed, new CustomerReference.Named(key), details, scan.extras().all());
  }

  @Override
  public Assembly assemble(List<RowValues> rows) {
    return WholeRow.latest(rows);
  }

  private List<ContactPoint> contactPoints(RowScan scan) {
    List<ContactPoint> points = new ArrayList<>();
    for (int place : emails) {
      add(scan, place, contacts.emails(scan.cell(place)), points);
    }
    for (int place : phones) {
      add(scan, place, contacts.phones(scan.cell(place)), points);
    }
    return points;
  }

  /** Leaves out what is there already; keeps as an extra what is too long, or a mere dash. */
  private static void add(
      RowScan scan, int place, List<ContactPoint> found, List<ContactPoint> points) {
    if (found.isEmpty()) {
      scan.keep(place);
    }
    for (ContactPoint point : found) {
      if (point.written().length() > LONGEST_CONTACT) {
        scan.keep(place);
      } else if (points.stream().noneMatch(each -> isSame(each, point))) {
        points.add(point);
      }
    }
  }

  private static boolean isSame(ContactPoint one, ContactPoint other) {
    return one.kind() == other.kind() && one.sameness().equals(other.sameness());
  }

  /** What a customer is known by whom the source gives no id. */
  private Optional<ExternalId> instead(RowScan scan, List<ContactPoint> points) {
    return normal(points, ContactKind.EMAIL)
        .or(() -> normal(points, ContactKind.PHONE))
        .or(() -> Optional.of(content(scan)).filter(content -> !content.isEmpty()))
        .map(ExternalId::new);
  }

  private static Optional<String> normal(List<ContactPoint> points, ContactKind kind) {
    return points.stream()
        .filter(point -> point.kind() == kind && !point.normalised().isEmpty())
        .map(ContactPoint::normalised)
        .findFirst();
  }

  /** What hardly changes: the name, the birth date and the address; failing them, every cell. */
  private String content(RowScan scan) {
    ContentKey lasting = new ContentKey();
    attributes.addLasting(scan, lasting);
    addresses.add(scan, lasting);
    String value = lasting.value();
    if (!value.isEmpty()) {
      return value;
    }
    ContentKey all = new ContentKey();
    for (int place = 0; place < layout.size(); place++) {
      all.add(scan.cell(place));
    }
    return all.value();
  }

  private SortedMap<String, String> byTopic(RowScan scan, int[] places) {
    SortedMap<String, String> topics = new TreeMap<>();
    for (int place : places) {
      String cell = scan.cell(place);
      if (!cell.isEmpty()) {
        topics.put(layout.name(place), cell);
      }
    }
    return topics;
  }
}
