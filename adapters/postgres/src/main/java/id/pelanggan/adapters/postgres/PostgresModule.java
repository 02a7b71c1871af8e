package id.pelanggan.adapters.postgres;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import id.pelanggan.adapters.postgres.access.PostgresOperators;
import id.pelanggan.adapters.postgres.report.PostgresReports;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgres.shop.PostgresShops;
import id.pelanggan.application.port.DatabaseReports;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.Transactions;

/** Everything that is stored. Needs a {@link DatabaseServer}; opens it at the first use. */
public final class PostgresModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Transactions.class).to(Database.class);
    bind(Shops.class).to(PostgresShops.class);
    bind(Operators.class).to(PostgresOperators.class);
    bind(DatabaseReports.class).to(PostgresReports.class);
  }

  @Provides
  @Singleton
  Database database(DatabaseServer server) {
    return new Database(server);
  }
}
