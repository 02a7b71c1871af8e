package id.pelanggan.adapters.postgres.bench;

import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface TableDao {

  /** In the order in which rows may be put in: what others refer to comes first. */
  @SqlQuery(
      """
      select relname
      from pg_catalog.pg_class
      where relnamespace = to_regnamespace('pelanggan')
        and relkind = 'r'
        and relname not in (
          'flyway_schema_history', 'operator', 'shop', 'sealed_with', 'purpose', 'source')
      order by relname <> 'change_set', relname
      """)
  List<String> listTables();

  @SqlUpdate("truncate <tables>")
  void truncate(@Define("tables") String tables);
}
