package id.pelanggan.adapters.postgres.customer;

import static java.util.stream.Collectors.toMap;

import id.pelanggan.adapters.postgres.customer.PersonTable.Found;
import id.pelanggan.adapters.postgres.customer.TableSteps.Keys;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that is sealed or hashed: whether it is known whose it is, or how a person is found in
 * it, and whether its keys are destroyed.
 */
record SealedTables(TestDatabase database) {
  private static final Map<String, CustomerTable> CUSTOMERS =
      Stream.of(CustomerTable.values()).collect(toMap(CustomerTable::table, table -> table));

  private static final Map<String, PersonTable> PEOPLE =
      Stream.of(PersonTable.values()).collect(toMap(PersonTable::table, table -> table));

  List<String> findings() {
    List<String> findings = new ArrayList<>();
    Set<String> sealing = tables("data_type = 'bytea' or column_name = 'key_slot'");
    Set<String> slots = tables("column_name = 'key_slot'");
    sealing.stream()
        .filter(table -> !CUSTOMERS.containsKey(table) && !PEOPLE.containsKey(table))
        .forEach(
            table -> findings.add(table + " keeps what is sealed or hashed of nobody knows whom"));
    PEOPLE.keySet().stream()
        .filter(table -> !sealing.contains(table) || CUSTOMERS.containsKey(table))
        .forEach(table -> findings.add(table + " keeps nothing sealed without a customer"));
    for (CustomerTable table : new TreeSet<>(CUSTOMERS.values())) {
      if (slots.contains(table.table()) != (table.steps().keys() != Keys.NONE)) {
        findings.add(table.table() + " has other keys than its steps say");
      }
    }
    new TreeSet<>(PEOPLE.values()).forEach(table -> findings.addAll(findings(table, slots)));
    return findings;
  }

  private List<String> findings(PersonTable table, Set<String> slots) {
    return switch (table.found()) {
      case Found.ByContact found -> contacts(table, found, slots);
      case Found.ByContactOrId found -> contacts(table, found.contact(), slots);
      case Found.ContactsOf found ->
          missing(table.table(), found.columns().keySet(), Set.of("kind", "digest"));
      case Found.EveryRow every -> slotless(table, slots);
      case Found.WithRow with -> cascades(table.table(), with.table());
      case Found.Nobody nobody -> List.of();
    };
  }

  private List<String> contacts(PersonTable table, Found.ByContact found, Set<String> slots) {
    List<String> findings = new ArrayList<>(slotless(table, slots));
    findings.addAll(missing(found.table(), found.columns().keySet(), Set.of("kind", "digest")));
    findings.addAll(missing(table.table(), Set.copyOf(found.columns().values()), Set.of()));
    return findings;
  }

  private static List<String> slotless(PersonTable table, Set<String> slots) {
    return slots.contains(table.table())
        ? List.of()
        : List.of(table.table() + " has no slots of its own");
  }

  private List<String> missing(String table, Set<String> some, Set<String> others) {
    Set<String> wanted = new TreeSet<>(some);
    wanted.addAll(others);
    wanted.removeAll(
        database.query(
            """
            select column_name::text
            from information_schema.columns
            where table_schema = 'pelanggan' and table_name = '%s'
            """
                .formatted(table)));
    return wanted.stream().map(column -> table + " has no column " + column).toList();
  }

  private List<String> cascades(String table, String parent) {
    boolean goes =
        !database
            .query(
                """
                select conname::text
                from pg_constraint
                where conrelid = 'pelanggan.%s'::regclass
                  and confrelid = 'pelanggan.%s'::regclass
                  and confdeltype = 'c'
                """
                    .formatted(table, parent))
            .isEmpty();
    return goes ? List.of() : List.of(table + " does not go with " + parent);
  }

  private Set<String> tables(String condition) {
    return new TreeSet<>(
        database.query(
            """
            select distinct columns.table_name::text
            from information_schema.columns as columns
            join information_schema.tables as tables using (table_schema, table_name)
            where columns.table_schema = 'pelanggan' and tables.table_type = 'BASE TABLE'
              and (%s)
            """
                .formatted(condition)));
  }
}
