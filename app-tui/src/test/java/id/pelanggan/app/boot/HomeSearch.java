package id.pelanggan.app.boot;

import id.pelanggan.application.port.DatabaseAccess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks for texts everywhere in a home: heap, WAL, logs, temporary files, keys; and by SQL. */
final class HomeSearch {
  private static final Pattern BYTES = Pattern.compile("\\\\x((?:[0-9a-f]{2})+)");
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final FragmentSearch search;

  HomeSearch(Set<String> texts) {
    this.search = new FragmentSearch(texts);
  }

  Set<String> inFiles(Path home) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : files(home)) {
      found.addAll(search.find(Files.readAllBytes(file)));
    }
    return found;
  }

  /** In every row of every table: in its text form, and in the bytes that it holds. */
  Set<String> inTables(DatabaseAccess access) throws SQLException {
    Set<String> found = new TreeSet<>();
    try (HomeDatabase database = HomeDatabase.of(access)) {
      List<String> tables = database.tables();
      if (tables.size() < 20) {
        throw new AssertionError("only these tables are there: " + tables);
      }
      for (String table : tables) {
        List<String> rows = database.texts("select stored::text from " + table + " as stored");
        String text = String.join("\n", rows);
        found.addAll(search.find(withoutDigits(text).getBytes(StandardCharsets.UTF_8)));
        found.addAll(search.find(bytes(text)));
      }
    }
    return found;
  }

  /** The hexadecimal digits of bytes and ids hold short numbers by chance. */
  private static String withoutDigits(String text) {
    return BYTES.matcher(ID.matcher(text).replaceAll("")).replaceAll("");
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BYTES
        .matcher(text)
        .results()
        .map(found -> HexFormat.of().parseHex(found.group(1)))
        .forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private static List<Path> files(Path home) {
    try (var all = Files.walk(home)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
