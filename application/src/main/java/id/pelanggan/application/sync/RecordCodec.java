package id.pelanggan.application.sync;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Shape;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Records as bytes, and back. */
final class RecordCodec {
  private static final int FINGERPRINT_BYTES = 6;

  private RecordCodec() {}

  static byte[] encode(ReceivedRecord record) {
    TextWriter out = new TextWriter();
    out.text(record.id().map(ExternalId::value).orElse(""));
    out.text(record.refusal().map(refusal -> refusal.reason().name()).orElse(""));
    out.text(record.refusal().map(Refusal::column).orElse(""));
    writeContent(record, out);
    return out.bytes();
  }

  /** What it says, whatever was found wrong with it. */
  static void writeContent(ReceivedRecord record, TextWriter out) {
    write(record.shape(), out);
    out.number(record.rows().size());
    record.rows().forEach(row -> row.forEach(out::text));
  }

  static ReceivedRecord decode(Stream stream, TextReader in) {
    String id = in.text();
    String reason = in.text();
    String column = in.text();
    Shape shape = readShape(in);
    List<List<String>> rows = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      List<String> row = new ArrayList<>();
      for (int cell = 0; cell < shape.cells().size(); cell++) {
        row.add(in.text());
      }
      rows.add(row);
    }
    return new ReceivedRecord(
        stream,
        id.isEmpty() ? Optional.empty() : Optional.of(new ExternalId(id)),
        shape,
        rows,
        reason.isEmpty()
            ? Optional.empty()
            : Optional.of(new Refusal(RefusalReason.valueOf(reason), column)));
  }

  /** Tells one shape from others; says nothing of what a record holds. */
  static String fingerprint(ReceivedRecord record) {
    TextWriter out = new TextWriter().text(record.stream().name());
    write(record.shape(), out);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(out.bytes());
      return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static void write(Shape shape, TextWriter out) {
    out.number(shape.cells().size());
    shape
        .cells()
        .forEach(cell -> out.text(cell.field().map(Field::key).orElse("")).text(cell.name()));
  }

  private static Shape readShape(TextReader in) {
    List<Shape.Cell> cells = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      cells.add(new Shape.Cell(Field.find(in.text()), in.text()));
    }
    return new Shape(cells);
  }
}
