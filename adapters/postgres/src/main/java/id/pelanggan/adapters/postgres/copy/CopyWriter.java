package id.pelanggan.adapters.postgres.copy;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

  private final CopyIn copy;
  private final List<String> columns;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER_BYTES + 1024);
  private final DataOutputStream out = new DataOutputStream(buffer);
  private int column;

  private CopyWriter(CopyIn copy, List<String> columns) throws IOException {
    this.copy = copy;
    this.columns = List.copyOf(columns);
    this.column = columns.size();
    out.write(SIGNATURE);
    out.writeInt(0);
    out.writeInt(0);
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
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "COPY %s (%s) FROM STDIN (FORMAT binary)".formatted(name(table), columns(columns)));
    try {
      CopyWriter writer = new CopyWriter(copy, columns);
      rows.accept(writer);
      return writer.finish();
    } catch (Refused e) {
      throw e.failure();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /** Begins a row; the row before must be complete. */
  public CopyWriter row() {
    requireComplete();
    return write(() -> {
      if (buffer.size() >= BUFFER_BYTES) {
        send();
      }
      out.writeShort(columns.size());
      column = 0;
    });
  }

  /** For {@code text}; well-formed Unicode without the character U+0000. */
  public CopyWriter text(String value) {
    ByteBuffer bytes = utf8(value);
    return value(() -> {
      out.writeInt(bytes.remaining());
      out.write(bytes.array(), bytes.position(), bytes.remaining());
    });
  }

  /** For {@code bytea}. */
  public CopyWriter bytes(byte[] value) {
    return value(() -> {
      out.writeInt(value.length);
      out.write(value);
    });
  }

  /** For {@code boolean}. */
  public CopyWriter bool(boolean value) {
    return value(() -> {
      out.writeInt(1);
      out.writeByte(value ? 1 : 0);
    });
  }

  /** For {@code smallint}. */
  public CopyWriter int2(short value) {
    return value(() -> {
      out.writeInt(Short.BYTES);
      out.writeShort(value);
    });
  }

  /** For {@code integer}. */
  public CopyWriter int4(int value) {
    return value(() -> {
      out.writeInt(Integer.BYTES);
      out.writeInt(value);
    });
  }

  /** For {@code bigint}. */
  public CopyWriter int8(long value) {
    return value(() -> {
      out.writeInt(Long.BYTES);
      out.writeLong(value);
    });
  }

  /** For {@code uuid}. */
  public CopyWriter uuid(UUID value) {
    return value(() -> {
      out.writeInt(2 * Long.BYTES);
      out.writeLong(value.getMostSignificantBits());
      out.writeLong(value.getLeastSignificantBits());
    });
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
    return value(() -> out.writeInt(NULL_LENGTH));
  }

  private long finish() throws IOException, SQLException {
    requireComplete();
    out.writeShort(END_OF_ROWS);
    send();
    return copy.endCopy();
  }

  private CopyWriter value(Output output) {
    if (column >= columns.size()) {
      throw new IllegalStateException("more values than columns");
    }
    write(output);
    column++;
    return this;
  }

  private CopyWriter write(Output output) {
    try {
      output.write();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new Refused(e);
    }
  }

  private void send() throws SQLException {
    byte[] bytes = buffer.toByteArray();
    buffer.reset();
    copy.writeToCopy(bytes, 0, bytes.length);
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

  private ByteBuffer utf8(String value) {
    if (value.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("U+0000 in column " + currentColumn());
    }
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("malformed Unicode in column " + currentColumn());
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

  @FunctionalInterface
  private interface Output {
    void write() throws IOException, SQLException;
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
