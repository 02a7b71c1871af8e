package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.spreadsheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of invented rows: cells stand with bars between. */
record FileFixture(List<String> columns, List<Row> rows) {
  static FileFixture of(String header, String... rows) {
    List<Row> read = new ArrayList<>();
    for (String row : rows) {
      read.add(new Row(read.size() + 1L, read.size() + 2L, cells(row), true));
    }
    return new FileFixture(cells(header), read);
  }

  static List<String> cells(String row) {
    return List.of(row.split("\\|", -1));
  }

  /** What the telephone adapter does, for numbers written 08… or +628… */
  static Optional<String> phoneNumber(String written) {
    String digits = written.replaceAll("[ .()-]", "");
    return digits.matches("0[0-9]{8,12}")
        ? Optional.of("+62" + digits.substring(1))
        : Optional.of(digits).filter(number -> number.matches("\\+62[0-9]{8,12}"));
  }

  RowReader reader(Mapping mapping) {
    return new RowReader(mapping, columns, FileFixture::phoneNumber);
  }

  List<RowValues> read(Mapping mapping) {
    RowReader reader = reader(mapping);
    return rows.stream().map(row -> values(reader.read(row))).toList();
  }

  /** All rows as one document. */
  <D extends Document> D document(Class<D> type, Mapping mapping) {
    return type.cast(assembled(reader(mapping).assemble(read(mapping))));
  }

  /** What is wrong with the first row. */
  Refusal refusal(Mapping mapping) {
    Reading reading = reader(mapping).read(rows.getFirst());
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).refusal();
  }

  static RowValues values(Reading reading) {
    return switch (reading) {
      case Reading.Read(RowValues values) -> values;
      case Reading.Refused(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  static Document assembled(Assembly assembly) {
    return switch (assembly) {
      case Assembly.Assembled(Document document) -> document;
      case Assembly.Refused(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  static String shown(ContactPoint point) {
    return point.written() + " = " + point.normalised() + " " + point.status();
  }
}
