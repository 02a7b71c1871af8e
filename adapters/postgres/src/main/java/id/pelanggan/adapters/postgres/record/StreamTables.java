package id.pelanggan.adapters.postgres.record;

import id.pelanggan.domain.source.Stream;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of one stream.
 *
 * @param name what their names begin with
 * @param owner the column that says whose a row is
 */
record StreamTables(String name, String owner) {
  private static final String CUSTOMER = "customer_id";

  static StreamTables of(Stream stream) {
    return switch (stream) {
      case CUSTOMERS -> new StreamTables("customer", CUSTOMER);
      case ORDERS -> new StreamTables("order", CUSTOMER);
      case INTERACTIONS -> new StreamTables("interaction", CUSTOMER);
      case FEEDBACK -> new StreamTables("feedback", CUSTOMER);
      case PRODUCTS -> new StreamTables("product", "record_id");
    };
  }

  /** Whether a row belongs to a customer; otherwise it is its own. */
  boolean isOwned() {
    return owner.equals(CUSTOMER);
  }

  String identities() {
    return name + "_identity";
  }

  String versions() {
    return name + "_record";
  }

  List<String> identityColumns() {
    return withOwner(
        "digest", "record_id", "source_id", "version", "versions", "content", "observed_at");
  }

  List<String> versionColumns() {
    return withOwner(
        "record_id",
        "version",
        "source_id",
        "change_set_id",
        "observed_at",
        "content",
        "key_slot",
        "sealed");
  }

  private List<String> withOwner(String... names) {
    List<String> columns = new ArrayList<>(List.of(names));
    if (isOwned()) {
      columns.add(owner);
    }
    return columns;
  }
}
