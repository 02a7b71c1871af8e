package id.pelanggan.adapters.postgres.copy;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes rows into a table by COPY in PostgreSQL's binary format, flat in memory whatever their
 * number.
 *
 * <p>Every value is typed here and its bytes are the server's own, so the server has nothing to
 * parse and nothing to complain about by repeating it. What cannot be stored is refused here, with
 * the column's name and without the value. The format is described under "Binary Format" of COPY in
 * PostgreSQL's manual.
 */
public final class CopyWriter {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };
  private static final int NULL_LENGTH = -1;
  private static final int END_OF_ROWS = -1;
  private static final int BUFFER_BYTES = 1 << 16;
  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  /** PostgreSQL counts time from here. */
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

  private static final LocalDate EPOCH_DAY = LocalDate.of(2000, 1, 1);

  /** The server keeps nothing before; two of its numbers beyond mean infinity. */
  private static final LocalDate FIRST_DAY = LocalDate.of(-4713, 11, 24);

  private static final LocalDate LAST_DAY = LocalDate.of(5_874_897, 12, 31);
  private static final Instant FIRST = Instant.parse("-4713-11-24T00:00:00Z");
  private static final Instant BEYOND = Instant.parse("+294277-01-01T00:00:00Z");

  private final CopySink sink;
  private final List<String> columns;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES + 1024);
  private int column;
  private long count;

  private CopyWriter(CopySink sink, List<String> columns) {
    this.sink = sink;
    this.columns = List.copyOf(columns);
    this.column = columns.size();
  }

  /**
   * Runs one COPY on the connection, in its transaction where it has one.
   *
   * @param table its name; lower-case letters, digits and underscores
   * @param columns of the same form, in the order in which each row's values are written
   * @param rows calls {@link #row} and then one value method a column, for each row
   * @return how many rows the server took
   * @throws SQLException where the server refuses them; nothing is stored then
   */
  public static long copy(
      Connection connection, String table, List<String> columns, Consumer<CopyWriter> rows)
      throws SQLException {
    CopyIn copy = begin(connection, statement(table, columns));
    try {
      write(columns, rows, bytes -> copy.writeToCopy(bytes, 0, bytes.length));
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /** As {@link #copy}, with all rows held in memory, so that they can be sent later. */
  public static PreparedCopy prepare(
      String table, List<String> columns, Consumer<CopyWriter> rows) {
    List<byte[]> chunks = new ArrayList<>();
    try {
      long written = write(columns, rows, chunks::add);
      return new PreparedCopy(statement(table, columns), chunks, written);
    } catch (SQLException e) {
      throw new IllegalStateException("memory refuses nothing", e);
    }
  }

  static CopyIn begin(Connection connection, String statement) throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
  }

  private static long write(List<String> columns, Consumer<CopyWriter> rows, CopySink sink)
      throws SQLException {
    try {
      CopyWriter writer = new CopyWriter(sink, columns);
      writer.start();
      rows.accept(writer);
      writer.finish();
      return writer.count;
    } catch (Refused e) {
      throw e.failure();
    }
  }

  private static String statement(String table, List<String> columns) {
    return "COPY %s (%s) FROM STDIN (FORMAT binary)".formatted(name(table), columns(columns));
  }

  /** Begins a row; the row before must be complete. */
  public CopyWriter row() {
    requireComplete();
    if (buffer.position() >= BUFFER_BYTES) {
      send();
    }
    reserve(Short.BYTES).putShort((short) columns.size());
    column = 0;
    count++;
    return this;
  }

  /** For {@code text}; well-formed Unicode without the character U+0000. */
  public CopyWriter text(String value) {
    requireStorable(value);
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /** For {@code bytea}. */
  public CopyWriter bytes(byte[] value) {
    value(value.length).put(value);
    return this;
  }

  /** For {@code boolean}. */
  public CopyWriter bool(boolean value) {
    value(1).put((byte) (value ? 1 : 0));
    return this;
  }

  /** For {@code smallint}. */
  public CopyWriter int2(short value) {
    value(Short.BYTES).putShort(value);
    return this;
  }

  /** For {@code integer}. */
  public CopyWriter int4(int value) {
    value(Integer.BYTES).putInt(value);
    return this;
  }

  /** For {@code bigint}. */
  public CopyWriter int8(long value) {
    value(Long.BYTES).putLong(value);
    return this;
  }

  /** For {@code uuid}. */
  public CopyWriter uuid(UUID value) {
    value(2 * Long.BYTES)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits());
    return this;
  }

  /** For {@code date}; up to the year 5874897. */
  public CopyWriter date(LocalDate value) {
    requireRange(!value.isBefore(FIRST_DAY) && !value.isAfter(LAST_DAY));
    return int4(Math.toIntExact(EPOCH_DAY.until(value, ChronoUnit.DAYS)));
  }

  /**
   * For {@code timestamptz}, which keeps microseconds; what is finer is cut off. Up to the year
   * 294276.
   */
  public CopyWriter instant(Instant value) {
    requireRange(!value.isBefore(FIRST) && value.isBefore(BEYOND));
    return int8(ChronoUnit.MICROS.between(EPOCH, value.truncatedTo(ChronoUnit.MICROS)));
  }

  /** For any type: no value. */
  public CopyWriter none() {
    next();
    reserve(Integer.BYTES).putInt(NULL_LENGTH);
    return this;
  }

  private void start() {
    reserve(SIGNATURE.length + 2 * Integer.BYTES).put(SIGNATURE).putInt(0).putInt(0);
  }

  private void finish() {
    requireComplete();
    reserve(Short.BYTES).putShort((short) END_OF_ROWS);
    send();
  }

  /** Where the bytes of the next value go, behind their length. */
  private ByteBuffer value(int length) {
    next();
    return reserve(Integer.BYTES + length).putInt(length);
  }

  private void next() {
    if (column >= columns.size()) {
      throw new IllegalStateException("more values than columns");
    }
    column++;
  }

  private ByteBuffer reserve(int more) {
    if (buffer.remaining() < more) {
      int needed = Math.addExact(buffer.position(), more);
      buffer = ByteBuffer.allocate(Math.max(needed, buffer.capacity() * 2)).put(buffer.flip());
    }
    return buffer;
  }

  private void send() {
    byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
    buffer.clear();
    try {
      sink.send(bytes);
    } catch (SQLException e) {
      throw new Refused(e);
    }
  }

  private void requireComplete() {
    if (column < columns.size()) {
      throw new IllegalStateException("no value for column " + columns.get(column));
    }
  }

  private void requireRange(boolean inRange) {
    if (!inRange) {
      throw new IllegalArgumentException("out of range in column " + currentColumn());
    }
  }

  private void requireStorable(String value) {
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      if (letter == 0) {
        throw new IllegalArgumentException("U+0000 in column " + currentColumn());
      }
      if (Character.isSurrogate(letter)) {
        if (!Character.isSupplementaryCodePoint(value.codePointAt(i))) {
          throw new IllegalArgumentException("malformed Unicode in column " + currentColumn());
        }
        i++;
      }
    }
  }

  private String currentColumn() {
    return column < columns.size() ? columns.get(column) : "beyond the last";
  }

  private static String columns(List<String> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("no columns");
    }
    return String.join(", ", columns.stream().map(CopyWriter::name).toList());
  }

  private static String name(String name) {
    if (!NAME.matcher(requireNonNull(name, "name is null")).matches()) {
      throw new IllegalArgumentException("not a name of a table or column: " + name);
    }
    return name;
  }

  /** Where pieces of rows go, in order. */
  private interface CopySink {
    void send(byte[] bytes) throws SQLException;
  }

  /** Carries the server's refusal through the caller's code, which knows no SQL. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(SQLException failure) {
      super(null, failure, false, false);
    }

    SQLException failure() {
      return (SQLException) requireNonNull(getCause());
    }
  }
}
