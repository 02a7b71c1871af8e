package id.pelanggan.adapters.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of copying: what was written is what is stored. */
@PostgresTest
class CopyOfAllTypesTest {
  private static final int ROWS = 400;

  /** Dates and times as numbers: the driver's own reading of them is left out. */
  private static final String READ =
      """
      select number, as_text, as_bytes, as_bool, as_int2, as_int4, as_int8, as_uuid,
             as_date - date '1970-01-01',
             extract(epoch from date_trunc('second', as_instant))::bigint,
             extract(microseconds from as_instant)::int % 1000000
      from copied order by number
      """;

  private final TestDatabase database;

  CopyOfAllTypesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void createTable() {
    database.execute(
        "drop table if exists copied",
        RowOfAllTypes.TABLE,
        "grant insert on copied to pelanggan_app");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 7781})
  void shouldStoreWhatWasWritten(long seed) throws SQLException {
    List<RowOfAllTypes> rows = new RandomRows(seed).rows(ROWS);

    long copied =
        database
            .database()
            .copy(
                "copied", RowOfAllTypes.COLUMNS, writer -> rows.forEach(row -> row.write(writer)));

    assertThat(copied).isEqualTo(ROWS);
    List<RowOfAllTypes> stored = read();
    assertThat(stored).hasSameSizeAs(rows);
    for (RowOfAllTypes row : rows) {
      assertThat(stored.get(row.number())).as("seed %d, row %d", seed, row.number()).isEqualTo(row);
    }
  }

  private List<RowOfAllTypes> read() throws SQLException {
    List<RowOfAllTypes> rows = new ArrayList<>();
    try (var connection = database.ownerSessions().getConnection();
        var statement = connection.createStatement();
        ResultSet result = statement.executeQuery(READ)) {
      while (result.next()) {
        rows.add(read(result));
      }
    }
    return rows;
  }

  private static RowOfAllTypes read(ResultSet row) throws SQLException {
    return new RowOfAllTypes(
        row.getInt(1),
        read(row, 2, String.class),
        Optional.ofNullable(row.getBytes(3)).map(CopyOfAllTypesTest::list),
        read(row, 4, Boolean.class),
        read(row, 5, Integer.class).map(Integer::shortValue),
        read(row, 6, Integer.class),
        read(row, 7, Long.class),
        read(row, 8, UUID.class),
        read(row, 9, Integer.class).map(LocalDate::ofEpochDay),
        instant(row));
  }

  private static <T> Optional<T> read(ResultSet row, int column, Class<T> type)
      throws SQLException {
    @Nullable T value = row.getObject(column, type);
    return Optional.ofNullable(value);
  }

  private static Optional<Instant> instant(ResultSet row) throws SQLException {
    long micros = row.getInt(11);
    return read(row, 10, Long.class).map(seconds -> Instant.ofEpochSecond(seconds, micros * 1000));
  }

  private static List<Byte> list(byte[] bytes) {
    List<Byte> list = new ArrayList<>();
    for (byte one : bytes) {
      list.add(one);
    }
    return list;
  }
}
