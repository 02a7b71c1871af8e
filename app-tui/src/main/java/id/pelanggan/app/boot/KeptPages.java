package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Shape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Pages in memory, outside of the heap and packed: there they are a fifth of what they are as
 * objects, and taking one out costs a few millionths of a second a record.
 */
final class KeptPages {
  private final Map<Place, ByteBuffer> pages = new HashMap<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<Shape, Integer> places = new HashMap<>();
  private long bytes;

  synchronized long bytes() {
    return bytes;
  }

  synchronized void add(Stream stream, Optional<String> cursor, FetchedPage page) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(packed)) {
      write(page, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ByteBuffer buffer = ByteBuffer.allocateDirect(packed.size()).put(packed.toByteArray()).flip();
    pages.put(new Place(stream, cursor.orElse("")), buffer);
    bytes += packed.size();
  }

  synchronized FetchedPage page(Stream stream, Optional<String> cursor) {
    ByteBuffer buffer =
        requireNonNull(pages.get(new Place(stream, cursor.orElse(""))), "no such page was kept");
    byte[] packed = new byte[buffer.limit()];
    buffer.get(0, packed);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
      return read(stream, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(FetchedPage page, DataOutputStream out) throws IOException {
    if (!page.dropped().isEmpty()) {
      throw new IllegalStateException("only records can be kept");
    }
    out.writeUTF(page.cursor());
    out.writeBoolean(page.done());
    out.writeLong(page.expected().orElse(-1));
    out.writeInt(page.records().size());
    for (ReceivedRecord received : page.records()) {
      write(received, out);
    }
  }

  private void write(ReceivedRecord received, DataOutputStream out) throws IOException {
    if (received.refusal().isPresent() || received.id().isEmpty()) {
      throw new IllegalStateException("only whole records can be kept");
    }
    out.writeInt(place(received.shape()));
    out.writeUTF(received.id().get().value());
    out.writeInt(received.rows().size());
    for (List<String> row : received.rows()) {
      for (String cell : row) {
        out.writeUTF(cell);
      }
    }
  }

  private int place(Shape shape) {
    return places.computeIfAbsent(
        shape,
        added -> {
          shapes.add(added);
          return shapes.size() - 1;
        });
  }

  private FetchedPage read(Stream stream, DataInputStream in) throws IOException {
    String cursor = in.readUTF();
    boolean done = in.readBoolean();
    long expected = in.readLong();
    int size = in.readInt();
    List<ReceivedRecord> records = new ArrayList<>(size);
    for (int number = 0; number < size; number++) {
      records.add(readRecord(stream, in));
    }
    return new FetchedPage(
        records,
        List.of(),
        cursor,
        done,
        expected < 0 ? OptionalLong.empty() : OptionalLong.of(expected));
  }

  private ReceivedRecord readRecord(Stream stream, DataInputStream in) throws IOException {
    Shape shape = shapes.get(in.readInt());
    ExternalId id = new ExternalId(in.readUTF());
    int size = in.readInt();
    List<List<String>> rows = new ArrayList<>(size);
    for (int number = 0; number < size; number++) {
      List<String> row = new ArrayList<>(shape.cells().size());
      for (int cell = 0; cell < shape.cells().size(); cell++) {
        row.add(in.readUTF());
      }
      rows.add(row);
    }
    return new ReceivedRecord(stream, Optional.of(id), shape, rows, Optional.empty());
  }

  /** A stream and the cursor that a page was asked for with; no cursor is empty. */
  private record Place(Stream stream, String cursor) {}
}
