package id.pelanggan.adapters.postgres.migration;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface SchemaDao {

  @SqlQuery("select current_setting('server_version_num')::int")
  int findServerVersion();

  @SqlQuery("select to_regclass('pelanggan.flyway_schema_history') is not null")
  boolean hasHistory();

  @SqlQuery(
      """
      select coalesce(max(version), '')
      from pelanggan.flyway_schema_history
      where success and version is not null
      """)
  String findSchemaVersion();
}
