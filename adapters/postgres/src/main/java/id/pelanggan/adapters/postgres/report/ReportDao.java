package id.pelanggan.adapters.postgres.report;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(ReportRow.class)
interface ReportDao {

  @SqlQuery(
      """
      select current_setting('server_version') as server_version,
             max(version) as schema_version,
             count(version)::int as migrations,
             pg_database_size(current_database()) as bytes
      from flyway_schema_history
      where success
      """)
  ReportRow findReport();
}
