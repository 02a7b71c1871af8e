package id.pelanggan.adapters.postgres.product;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Products;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Products in their table. */
public final class PostgresProducts implements Products {
  private final Database database;

  @Inject
  public PostgresProducts(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void upsert(List<Sold> products) {
    if (!products.isEmpty()) {
      database.run(
          ProductDao.class,
          dao ->
              dao.upsert(
                  ids(products),
                  sources(products),
                  texts(products, item -> item.document().id().value()),
                  texts(products, item -> item.document().name()),
                  texts(products, item -> item.document().category()),
                  texts(products, item -> item.document().unit())));
    }
  }

  @Override
  public void insertMentioned(List<Sold> products) {
    if (!products.isEmpty()) {
      database.run(
          ProductDao.class,
          dao ->
              dao.insertMentioned(
                  ids(products),
                  sources(products),
                  texts(products, item -> item.document().id().value()),
                  texts(products, item -> item.document().name())));
    }
  }

  @Override
  public void mention(List<Sold> products) {
    if (!products.isEmpty()) {
      database.run(
          ProductDao.class,
          dao -> dao.mention(ids(products), texts(products, item -> item.document().name())));
    }
  }

  @Override
  public void unmention(SourceId source) {
    database.run(ProductDao.class, dao -> dao.unmention(source.value()));
  }

  @Override
  public void retract(Collection<UUID> products) {
    if (!products.isEmpty()) {
      database.run(
          ProductDao.class,
          dao -> {
            dao.fallBack(array(products));
            dao.deleteUnmentioned(array(products));
          });
    }
  }

  @Override
  public Set<UUID> listMentioned(Collection<UUID> products) {
    return products.isEmpty()
        ? Set.of()
        : Set.copyOf(database.with(ProductDao.class, dao -> dao.listMentioned(array(products))));
  }

  @Override
  public List<UUID> listUnmentioned(SourceId source) {
    return database.with(ProductDao.class, dao -> dao.listUnmentioned(source.value()));
  }

  @Override
  public void delete(Collection<UUID> products) {
    if (!products.isEmpty()) {
      database.run(ProductDao.class, dao -> dao.delete(array(products)));
    }
  }

  private static UUID[] ids(List<Sold> products) {
    return products.stream().map(Sold::id).toArray(UUID[]::new);
  }

  private static UUID[] sources(List<Sold> products) {
    return products.stream().map(item -> item.source().value()).toArray(UUID[]::new);
  }

  private static String[] texts(List<Sold> products, Function<Sold, String> text) {
    return products.stream().map(text).toArray(String[]::new);
  }

  private static UUID[] array(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
