package id.pelanggan.adapters.postgres.migration;

/**
 * How far a database is.
 *
 * @param serverVersion PostgreSQL's number, such as 180006 for 18.6
 * @param schemaVersion of the newest migration; empty where there is none
 */
record SchemaState(int serverVersion, String schemaVersion) {

  static SchemaState read(SchemaDao dao) {
    return new SchemaState(
        dao.findServerVersion(), dao.hasHistory() ? dao.findSchemaVersion() : "");
  }
}
