package id.pelanggan.adapters.postgres.migration;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface SchemaDao {

  @SqlQuery("select current_setting('server_version_num')::int")
  int findServerVersion();

  /** Under a lock, because two processes may meet here; asks for the right to only where needed. */
  @SqlUpdate(
      """
      do $$
      begin
        perform pg_catalog.pg_advisory_xact_lock(4207353097);
        if not exists (select from pg_catalog.pg_namespace where nspname = 'pelanggan') then
          create schema pelanggan;
        end if;
      end
      $$
      """)
  void createSchema();

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
