package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.sample.SampleShop;
import id.pelanggan.domain.source.Stream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What identifies a person is nowhere in the home: heap, WAL, logs, temporary files, keys. Left out
 * is what an empty home contains by chance, such as a piece of the name of a time zone.
 */
class NothingPlainTest {
  private static final SampleShop SHOP =
      SampleShop.of(20261123, LocalDate.of(2026, 1, 31), new SampleShop.Size(400, 900));

  /** What these columns hold is kept plain on purpose, or stands in no person's place. */
  private static final Set<String> FACTS =
      Set.of(
          "kota",
          "city",
          "provinsi",
          "province",
          "jenis_kelamin",
          "language",
          "preferred_channel",
          "kode_barang",
          "sku",
          "nama_barang",
          "product",
          "jumlah",
          "quantity",
          "harga_satuan",
          "unit_price",
          "kanal",
          "jenis",
          "status",
          "currency",
          "tanggal",
          "ordered_at",
          "waktu",
          "arah",
          "pelanggan_sejak",
          "created_at",
          "updated_at",
          "favourite_category");

  @Test
  void shouldLeaveNothingOfAPersonReadable() throws Exception {
    try (TestShop shop = new TestShop()) {
      Set<String> people = new HashSet<>();
      Set<String> plain = new HashSet<>();
      SHOP.files().forEach(file -> collect(file, people, plain));
      people.removeIf(text -> plain.stream().anyMatch(fact -> fact.contains(text)));
      people.removeAll(found(new FragmentSearch(people), shop));
      assertThat(people).hasSizeGreaterThan(3_000);

      SHOP.files().forEach(file -> importFile(shop, file));

      FragmentSearch search = new FragmentSearch(people);
      FragmentSearch control = new FragmentSearch(Set.of("surabaya", "yogyakarta"));
      try (EmbeddedServer server = TestServers.server(shop.path(), event -> {})) {
        for (byte[] table : tables(server.open())) {
          assertThat(search.find(table)).isEmpty();
        }
      }
      assertThat(found(search, shop)).isEmpty();
      assertThat(found(control, shop)).as("what is plain is found").isNotEmpty();
    }
  }

  private static Set<String> found(FragmentSearch search, TestShop shop) throws IOException {
    Set<String> found = new HashSet<>();
    for (Path file : files(shop.path())) {
      found.addAll(search.find(Files.readAllBytes(file)));
    }
    return found;
  }

  /** Whole cells, and the words of names; birth dates in ISO form too. */
  private static void collect(SampleFile file, Set<String> people, Set<String> plain) {
    file.forEachRow(row -> {
      for (int i = 0; i < row.size(); i++) {
        String column = file.header().get(i);
        String cell = row.get(i).strip().toLowerCase(Locale.ROOT);
        if (file.stream() == Stream.PRODUCTS || FACTS.contains(column)) {
          plain.add(cell);
        } else {
          add(cell, people);
          if (Set.of("nama", "first_name", "last_name").contains(column)) {
            List.of(cell.split(" ", -1)).forEach(word -> add(word, people));
          }
          if (column.equals("tanggal_lahir") && cell.matches("\\d\\d/\\d\\d/\\d{4}")) {
            add(
                cell.substring(6) + "-" + cell.substring(3, 5) + "-" + cell.substring(0, 2),
                people);
          }
        }
      }
    });
  }

  private static void add(String text, Set<String> people) {
    if (text.length() >= FragmentSearch.SHORTEST) {
      people.add(text);
    }
  }

  private static void importFile(TestShop shop, SampleFile file) {
    StringBuilder text = new StringBuilder(String.join(",", file.header()));
    file.forEachRow(row -> text.append("\n\"").append(String.join("\",\"", row)).append('"'));
    Path path = shop.write(file.name(), text.toString());
    List<String> command =
        new ArrayList<>(
            List.of(
                "import", path.toString(),
                "--as", file.stream().name().toLowerCase(Locale.ROOT),
                "--source", file.source(),
                "--zone", file.timeZone(),
                "--currency", file.currency(),
                "--dates", file.dates().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "--numbers", file.numbers().name().toLowerCase(Locale.ROOT)));
    if (file.linksByEmail()) {
      command.add("--verified-emails");
    }
    TestRun run = shop.run(command.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  /** Every row of every table in the text form that COPY gives too. */
  private static List<byte[]> tables(DatabaseAccess access) throws SQLException {
    String url =
        "jdbc:postgresql://%s:%d/%s?currentSchema=pelanggan"
            .formatted(access.host(), access.port(), access.database());
    List<byte[]> tables = new ArrayList<>();
    try (Connection connection =
        DriverManager.getConnection(
            url, access.owner().user(), access.owner().password().value())) {
      for (String table :
          texts(connection, "select tablename from pg_tables where schemaname = 'pelanggan'")) {
        List<String> rows = texts(connection, "select stored::text from " + table + " as stored");
        tables.add(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(tables).hasSizeGreaterThan(20);
    return tables;
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        texts.add(result.getString(1));
      }
    }
    return texts;
  }

  private static List<Path> files(Path home) {
    try (var all = Files.walk(home)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
