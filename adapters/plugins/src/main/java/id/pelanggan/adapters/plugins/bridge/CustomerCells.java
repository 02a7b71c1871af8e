package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.adapters.plugins.bridge.Shapes.Outline;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Shape;
import id.pelanggan.spi.record.Address;
import id.pelanggan.spi.record.CustomerRecord;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Customers as text in fields. */
final class CustomerCells {
  private static final Address NOWHERE = new Address(List.of(), "", "", "", "", "");

  private final Shapes shapes;

  CustomerCells(Shapes shapes) {
    this.shapes = shapes;
  }

  ReceivedRecord translate(CustomerRecord record) {
    Address address = record.address().orElse(NOWHERE);
    SortedMap<String, String> preferences = new TreeMap<>(record.preferences());
    SortedMap<String, String> agreements = new TreeMap<>(record.agreements());
    Shape shape =
        shapes.of(
            new Outline(
                parts(record.emails(), record.phones(), address.lines()),
                List.copyOf(preferences.keySet()),
                List.copyOf(agreements.keySet()),
                List.copyOf(record.extras().keySet())));
    Cells cells = new Cells(shape.cells().size());
    cells
        .add(record.id())
        .add(record.changedAt())
        .add(record.fullName())
        .add(record.givenName())
        .add(record.familyName())
        .addAll(record.emails())
        .addAll(record.phones());
    add(address, cells);
    cells
        .add(record.birthDate())
        .add(record.gender())
        .add(record.language())
        .add(record.customerSince())
        .add(record.note())
        .addExtras(preferences)
        .addExtras(agreements)
        .addExtras(record.extras());
    return new ReceivedRecord(
        Stream.CUSTOMERS, Cells.id(record.id()), shape, List.of(cells.row()), Optional.empty());
  }

  /** In the order in which {@link #translate} adds them. */
  static List<Outline.Part> parts(List<String> emails, List<String> phones, List<String> lines) {
    return List.of(
        new Outline.Part(Field.ID, 1),
        new Outline.Part(Field.CHANGED_AT, 1),
        new Outline.Part(Field.FULL_NAME, 1),
        new Outline.Part(Field.GIVEN_NAME, 1),
        new Outline.Part(Field.FAMILY_NAME, 1),
        new Outline.Part(Field.EMAIL, Cells.times(emails)),
        new Outline.Part(Field.PHONE, Cells.times(phones)),
        new Outline.Part(Field.STREET, Cells.times(lines)),
        new Outline.Part(Field.DISTRICT, 1),
        new Outline.Part(Field.CITY, 1),
        new Outline.Part(Field.REGION, 1),
        new Outline.Part(Field.POSTCODE, 1),
        new Outline.Part(Field.COUNTRY, 1),
        new Outline.Part(Field.BIRTH_DATE, 1),
        new Outline.Part(Field.GENDER, 1),
        new Outline.Part(Field.LANGUAGE, 1),
        new Outline.Part(Field.CUSTOMER_SINCE, 1),
        new Outline.Part(Field.NOTE, 1));
  }

  private static void add(Address address, Cells cells) {
    cells
        .addAll(address.lines())
        .add(address.district())
        .add(address.city())
        .add(address.region())
        .add(address.postcode())
        .add(address.country());
  }
}
