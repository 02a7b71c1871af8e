package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.adapters.postgres.PostgresModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of every Dao of this module. */
final class DaoStatements {
  /** What stands for {@code <name>} in statements for tables of the same form. */
  private static final List<String> STREAMS =
      List.of("customer", "order", "interaction", "feedback", "product");

  private DaoStatements() {}

  /**
   * A statement as it is sent.
   *
   * @param dao the simple name of the Dao and its method
   */
  record Sent(String dao, String sql) {}

  static List<Sent> list() {
    List<Sent> statements = new ArrayList<>();
    for (Class<?> dao : daos()) {
      for (Method method : dao.getDeclaredMethods()) {
        sql(method)
            .flatMap(DaoStatements::variants)
            .map(sql -> new Sent(dao.getSimpleName() + "." + method.getName(), sql))
            .forEach(statements::add);
      }
    }
    return statements;
  }

  private static Stream<String> sql(Method method) {
    SqlQuery query = method.getAnnotation(SqlQuery.class);
    SqlUpdate update = method.getAnnotation(SqlUpdate.class);
    return Stream.concat(
        query == null ? Stream.empty() : Stream.of(query.value()),
        update == null ? Stream.empty() : Stream.of(update.value()));
  }

  private static Stream<String> variants(String sql) {
    String plain = sql.replaceAll("\\s+", " ").strip();
    return plain.contains("<name>")
        ? STREAMS.stream()
            .map(name ->
                plain
                    .replace("<name>", name)
                    .replace("<owner>", name.equals("product") ? "record_id" : "customer_id"))
        : Stream.of(plain);
  }

  private static List<Class<?>> daos() {
    try (Stream<Path> files = Files.walk(classes())) {
      List<Class<?>> daos = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith("Dao.class")).toList()) {
        String name = classes().relativize(file).toString().replace('/', '.').replace('\\', '.');
        daos.add(Class.forName(name.substring(0, name.length() - ".class".length())));
      }
      return daos;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(
          PostgresModule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
