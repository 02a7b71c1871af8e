package id.pelanggan.adapters.postgres.ingest;

import id.pelanggan.adapters.postgres.customer.CustomerTable;
import id.pelanggan.adapters.postgres.customer.CustomerTable.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rows of every table that documents go to. */
final class TableContents {
  private TableContents() {}

  /** Every row with the transaction that wrote it and its place on disk. */
  static Map<String, List<String>> exact(Stored stored) {
    Map<String, List<String>> contents = new TreeMap<>();
    tables()
        .forEach(table ->
            contents.put(
                table,
                stored.rows(
                    "select xmin || ' ' || ctid || ' ' || row::text from %s as row order by 1"
                        .formatted(table))));
    return contents;
  }

  /**
   * What the rows mean: without the numbers of versions that are only counted up, without the seals
   * themselves, without ids of products, and of what is only mentioned nothing but that it is.
   * Without consents, which an undo never loosens.
   */
  static Map<String, List<String>> meaning(Stored stored) {
    Map<String, List<String>> contents = new TreeMap<>();
    tables()
        .forEach(table ->
            contents.put(
                table,
                stored.rows(
                    "select (to_jsonb(said) - '%s'::text[])::text from %s as said where %s order by 1"
                        .formatted(uncompared(table), table, compared(table)))));
    return contents;
  }

  private static Stream<String> tables() {
    return Stream.concat(
        Stream.of(CustomerTable.values())
            .filter(table -> table.role() != Role.MENTION)
            .map(CustomerTable::table)
            .filter(table -> !table.startsWith("consent_")),
        Stream.of("product", "product_identity", "product_record"));
  }

  private static String uncompared(String table) {
    return switch (table) {
      case "customer_profile" -> "{version,sealed}";
      case "product" -> "{product_id,mentioned_as}";
      default -> table.endsWith("_identity") ? "{versions}" : "{}";
    };
  }

  private static String compared(String table) {
    return switch (table) {
      case "product" -> "product_id in (select record_id from product_identity where version > 0)";
      case "customer_identity", "product_identity" -> "version > 0";
      default -> "true";
    };
  }
}
