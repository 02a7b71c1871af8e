package id.pelanggan.adapters.postgres.customer;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pelanggan.adapters.postgres.customer.CustomerTable.Role;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the database says of its tables, held against the registry of those that know a customer.
 */
record Catalogue(TestDatabase database) {
  private static final Map<String, Role> ROLES =
      Stream.of(CustomerTable.values()).collect(toMap(CustomerTable::table, CustomerTable::role));

  private static final Set<String> COLUMNS =
      Stream.of(CustomerTable.values())
          .flatMap(table -> table.columns().stream().map(column -> table.table() + "." + column))
          .collect(toSet());

  /** Everything that is not as the registry says; empty where all is well. */
  List<String> findings() {
    List<String> findings = new ArrayList<>();
    untyped().forEach(column -> findings.add(column + " is not of the type customer_id"));
    nameless().forEach(column -> findings.add(column + " is of the type customer_id by any name"));
    TreeSet<String> knowing = new TreeSet<>(knowing());
    knowing.stream()
        .filter(table -> !ROLES.containsKey(table))
        .forEach(table -> findings.add(table + " is not registered"));
    ROLES.keySet().stream()
        .filter(table -> !knowing.contains(table))
        .forEach(table -> findings.add(table + " knows no customer"));
    for (String table : knowing) {
      if (ROLES.get(table) == Role.OWNED || ROLES.get(table) == Role.PAIR) {
        findings.addAll(findingsOfOwned(table));
      }
    }
    findings.addAll(new SealedTables(database).findings());
    return findings;
  }

  private List<String> findingsOfOwned(String table) {
    List<String> findings = new ArrayList<>();
    List<String> unique = uniqueIndexes(table, "");
    if (uniqueIndexes(table, "and index.indisprimary").isEmpty()) {
      findings.add(table + " has no primary key");
    }
    unique.removeAll(uniqueIndexes(table, "and known.attnum = any(index.indkey)"));
    unique.forEach(index -> findings.add(index + " of " + table + " lacks the customer"));
    return findings;
  }

  /** Columns that seem to hold a customer's id and are plain. */
  private List<String> untyped() {
    return database.query(
        """
        select table_name || '.' || column_name
        from information_schema.columns
        where table_schema = 'pelanggan'
          and column_name like '%customer%'
          and data_type = 'uuid'
          and domain_name is distinct from 'customer_id'
        """);
  }

  /** Typed columns of another name, which no export or erasure would look for. */
  private List<String> nameless() {
    List<String> columns =
        new ArrayList<>(
            database.query(
                """
                select table_name || '.' || column_name
                from information_schema.columns
                where table_schema = 'pelanggan' and domain_name = 'customer_id'
                """));
    columns.removeAll(COLUMNS);
    columns.removeIf(column -> column.endsWith("." + CustomerTable.COLUMN));
    return columns;
  }

  private List<String> knowing() {
    return database.query(
        """
        select distinct table_name::text
        from information_schema.columns
        where table_schema = 'pelanggan'
          and (domain_name = 'customer_id' or udt_name = '_customer_id')
        """);
  }

  /** Primary keys and unique constraints have an index each. */
  private List<String> uniqueIndexes(String table, String condition) {
    return new ArrayList<>(
        database.query(
            """
            select named.relname
            from pg_index as index
            join pg_class as named on named.oid = index.indexrelid
            join pg_attribute as known
              on known.attrelid = index.indrelid and known.attname = 'customer_id'
            where index.indrelid = 'pelanggan.%s'::regclass and index.indisunique %s
            """
                .formatted(table, condition)));
  }
}
