package id.pelanggan.adapters.postgres.plugin;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.TrustedPlugins;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.plugin.PluginHash;
import jakarta.inject.Inject;
import java.util.Set;

/** Hashes of trusted plugins in their table. */
public final class PostgresTrustedPlugins implements TrustedPlugins {
  private final Database database;

  @Inject
  public PostgresTrustedPlugins(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Set<PluginHash> list() {
    return database.with(TrustedPluginDao.class, TrustedPluginDao::list).stream()
        .map(PluginHash::new)
        .collect(toUnmodifiableSet());
  }

  @Override
  public void add(PluginHash hash, String plugin, CallContext context) {
    database.run(
        TrustedPluginDao.class,
        dao -> dao.insert(hash.value(), plugin, context.at(), context.actor().value()));
  }

  @Override
  public void remove(PluginHash hash) {
    database.run(TrustedPluginDao.class, dao -> dao.delete(hash.value()));
  }
}
