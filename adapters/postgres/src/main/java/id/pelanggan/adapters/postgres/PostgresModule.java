package id.pelanggan.adapters.postgres;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import id.pelanggan.adapters.postgres.access.PostgresOperators;
import id.pelanggan.adapters.postgres.audit.PostgresAuditLog;
import id.pelanggan.adapters.postgres.audit.PostgresAuditTrail;
import id.pelanggan.adapters.postgres.bench.PostgresCopyReference;
import id.pelanggan.adapters.postgres.customer.PostgresCustomerChanges;
import id.pelanggan.adapters.postgres.customer.PostgresCustomerLists;
import id.pelanggan.adapters.postgres.customer.PostgresCustomers;
import id.pelanggan.adapters.postgres.customer.PostgresMatchCandidates;
import id.pelanggan.adapters.postgres.engagement.PostgresEngagements;
import id.pelanggan.adapters.postgres.figures.PostgresFigures;
import id.pelanggan.adapters.postgres.intake.PostgresChangeSets;
import id.pelanggan.adapters.postgres.intake.PostgresRefusedRows;
import id.pelanggan.adapters.postgres.intake.PostgresSavedMappings;
import id.pelanggan.adapters.postgres.intake.PostgresSources;
import id.pelanggan.adapters.postgres.plugin.PostgresTrustedPlugins;
import id.pelanggan.adapters.postgres.product.PostgresProducts;
import id.pelanggan.adapters.postgres.record.PostgresGoneRecords;
import id.pelanggan.adapters.postgres.record.PostgresSourceRecords;
import id.pelanggan.adapters.postgres.report.PostgresReports;
import id.pelanggan.adapters.postgres.sales.PostgresOrders;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgres.shop.PostgresShops;
import id.pelanggan.adapters.postgres.sync.PostgresConnections;
import id.pelanggan.adapters.postgres.sync.PostgresQuarantinedRecords;
import id.pelanggan.adapters.postgres.sync.PostgresSyncRuns;
import id.pelanggan.adapters.postgres.vault.PostgresKeyFingerprints;
import id.pelanggan.adapters.postgres.vault.PostgresSnapshotKeys;
import id.pelanggan.application.port.AuditLog;
import id.pelanggan.application.port.AuditTrail;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.CopyReference;
import id.pelanggan.application.port.CustomerChanges;
import id.pelanggan.application.port.CustomerLists;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.DatabaseReports;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.Engagements;
import id.pelanggan.application.port.Figures;
import id.pelanggan.application.port.GoneRecords;
import id.pelanggan.application.port.KeyFingerprints;
import id.pelanggan.application.port.MatchCandidates;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.Products;
import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.application.port.SavedMappings;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.SnapshotKeys;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.port.TrustedPlugins;
import javax.sql.DataSource;

/** Everything that is stored. Needs a {@link DatabaseServer}; opens it at the first use. */
public final class PostgresModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Transactions.class).to(Database.class);
    bind(Shops.class).to(PostgresShops.class);
    bind(Operators.class).to(PostgresOperators.class);
    bind(AuditLog.class).to(PostgresAuditLog.class);
    bind(AuditTrail.class).to(PostgresAuditTrail.class);
    bind(ChangeSets.class).to(PostgresChangeSets.class);
    bind(Connections.class).to(PostgresConnections.class);
    bind(CopyReference.class).to(PostgresCopyReference.class);
    bind(CustomerChanges.class).to(PostgresCustomerChanges.class);
    bind(SnapshotKeys.class).to(PostgresSnapshotKeys.class);
    bind(Customers.class).to(PostgresCustomers.class);
    bind(CustomerLists.class).to(PostgresCustomerLists.class);
    bind(Engagements.class).to(PostgresEngagements.class);
    bind(Figures.class).to(PostgresFigures.class);
    bind(GoneRecords.class).to(PostgresGoneRecords.class);
    bind(KeyFingerprints.class).to(PostgresKeyFingerprints.class);
    bind(MatchCandidates.class).to(PostgresMatchCandidates.class);
    bind(Orders.class).to(PostgresOrders.class);
    bind(Products.class).to(PostgresProducts.class);
    bind(QuarantinedRecords.class).to(PostgresQuarantinedRecords.class);
    bind(RefusedRows.class).to(PostgresRefusedRows.class);
    bind(SavedMappings.class).to(PostgresSavedMappings.class);
    bind(SourceRecords.class).to(PostgresSourceRecords.class);
    bind(Sources.class).to(PostgresSources.class);
    bind(SyncRuns.class).to(PostgresSyncRuns.class);
    bind(TrustedPlugins.class).to(PostgresTrustedPlugins.class);
    bind(DatabaseReports.class).to(PostgresReports.class);
  }

  @Provides
  @Singleton
  Database database(DatabaseServer server) {
    return new Database(server);
  }

  @Provides
  @Singleton
  DataSource sessions(Database database) {
    return database.sessions();
  }
}
