package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Shape;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes documents of records, with the reader that reads the rows of files. It remembers how each
 * shape is read, so it is for one thread at a time.
 */
final class RecordReader {
  /** Who sends more shapes than this mostly sends each one once. */
  static final int MOST_SHAPES = 200;

  private final Connection connection;
  private final Function<String, Optional<String>> phones;
  private final RowReader anything;
  private final Map<Stream, Map<Shape, ShapeReader>> readers = new EnumMap<>(Stream.class);

  RecordReader(Connection connection, PhoneNumbers phoneNumbers) {
    this.connection = requireNonNull(connection, "connection is null");
    requireNonNull(phoneNumbers, "phoneNumbers is null");
    this.phones = written -> phoneNumbers.normalise(written, Mapping.DEFAULT_PHONE_REGION);
    this.anything =
        new RowReader(Mapping.empty(Stream.CUSTOMERS, connection.name()), List.of(), phones);
  }

  /** What is known to be wrong with the record already is passed on. */
  RecordReading read(ReceivedRecord record) {
    return record
        .refusal()
        .<RecordReading>map(RecordReading.Refused::new)
        .orElseGet(() -> reader(record).read(record.rows()));
  }

  /** By whom the record is found again when a person's data has to go; each is valid. */
  List<ContactPoint> contacts(ReceivedRecord record) {
    return record.rows().stream()
        .flatMap(cells -> anything.findContacts(new Row(1, 1, cells, true)).stream())
        .distinct()
        .toList();
  }

  private ShapeReader reader(ReceivedRecord record) {
    Map<Shape, ShapeReader> known =
        readers.computeIfAbsent(record.stream(), stream -> new HashMap<>());
    if (known.size() > MOST_SHAPES) {
      known.clear();
    }
    return known.computeIfAbsent(
        record.shape(), shape -> ShapeReader.of(connection, record.stream(), shape, phones));
  }
}
