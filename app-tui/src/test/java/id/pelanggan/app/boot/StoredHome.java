package id.pelanggan.app.boot;

import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.Vault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a home has stored of customers, sales and interactions, plain and opened, without the ids
 * that chance gave: each document and customer is named by its digest, which stays the same as long
 * as the keyring and the source do.
 */
record StoredHome(List<String> rows) {
  private static final String IDENTITIES =
      """
      select '%1$s identity ' || encode(o.digest, 'hex') || ' ' || o.version || ' ' || o.versions
             || ' ' || encode(o.content, 'hex') || ' ' || encode(c.digest, 'hex')
             || case when o.gone_at is null then '' else ' gone' end
      from %1$s_identity as o join customer_identity as c on c.customer_id = o.customer_id
      """;
  private static final String VERSIONS =
      """
      select '%1$s version ' || encode(o.digest, 'hex') || ' ' || r.version
             || ' ' || encode(r.content, 'hex')
      from %1$s_identity as o join %1$s_record as r on r.record_id = o.record_id
      """;
  private static final String CUSTOMERS =
      """
      select 'facts ' || encode(c.digest, 'hex') || ' ' || k.is_walk_in || ' ' || k.city
             || ' ' || k.country || ' ' || k.language || ' ' || k.preferred_channel || ' '
             || coalesce(k.birth_year_band::text, '') || ' ' || coalesce(k.birth_month::text, '')
             || ' ' || coalesce(k.customer_since::text, '')
      from customer_identity as c join customer as k on k.customer_id = c.customer_id
      union all
      select 'contact ' || encode(c.digest, 'hex') || ' ' || p.kind || ' '
             || encode(p.digest, 'hex')
      from customer_identity as c join customer_contact as p on p.customer_id = c.customer_id
      union all
      select 'summary ' || encode(c.digest, 'hex') || ' ' || m.currency || ' ' || m.sales
             || ' ' || m.cancellations || ' ' || m.returns || ' ' || m.spend_minor
             || ' ' || coalesce(m.first_order_on::text, '')
             || ' ' || coalesce(m.last_order_on::text, '')
      from customer_identity as c join customer_summary as m on m.customer_id = c.customer_id
      union all
      select 'month ' || encode(c.digest, 'hex') || ' ' || m.currency || ' ' || m.month
             || ' ' || m.sales || ' ' || m.spend_minor
      from customer_identity as c join customer_month as m on m.customer_id = c.customer_id
      """;
  private static final String EVENTS =
      """
      select 'order ' || encode(o.digest, 'hex') || ' ' || s.kind || ' ' || s.ordered_at
             || ' ' || s.ordered_on || ' ' || s.currency || ' ' || s.total_minor
             || ' ' || s.line_count || ' ' || s.channel
             || ' ' || coalesce(encode(s.original_digest, 'hex'), '')
      from order_identity as o
      join sales_order as s on s.order_id = o.record_id and s.customer_id = o.customer_id
      union all
      select 'line ' || encode(o.digest, 'hex') || ' ' || l.ordinal || ' ' || l.product_code
             || ' ' || l.quantity_thousandths || ' ' || l.unit_price_minor
             || ' ' || l.amount_minor
      from order_identity as o
      join order_line as l on l.order_id = o.record_id and l.customer_id = o.customer_id
      union all
      select 'interaction ' || encode(o.digest, 'hex') || ' ' || e.kind || ' ' || e.direction
             || ' ' || e.occurred_at
      from interaction_identity as o
      join interaction as e on e.interaction_id = o.record_id and e.customer_id = o.customer_id
      union all
      select 'product ' || code || ' ' || name || ' ' || category || ' ' || unit from product
      """;

  /** A row that no identity leads to is in none of the others, but it is counted. */
  private static final List<String> COUNTED =
      List.of(
          "customer",
          "customer_profile",
          "customer_contact",
          "customer_identity",
          "order_identity",
          "interaction_identity",
          "feedback_identity",
          "product_identity",
          "customer_record",
          "order_record",
          "interaction_record",
          "feedback_record",
          "product_record",
          "sales_order",
          "order_line",
          "interaction",
          "feedback",
          "customer_summary",
          "customer_month",
          "product",
          "refused_row",
          "refused_row_contact",
          "quarantined_record",
          "quarantined_record_contact",
          "match_candidate");

  /** Reads the database as its owner, and opens what is sealed. */
  static StoredHome of(DatabaseAccess access, Vault vault) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (HomeDatabase database = HomeDatabase.of(access)) {
      for (String stream : List.of("customer", "order", "interaction")) {
        rows.addAll(database.texts(IDENTITIES.formatted(stream)));
        rows.addAll(database.texts(VERSIONS.formatted(stream)));
      }
      rows.addAll(database.texts(CUSTOMERS));
      rows.addAll(database.texts(EVENTS));
      rows.addAll(new OpenedHome(database, vault).rows());
      for (String table : COUNTED) {
        rows.addAll(database.texts("select '" + table + " ' || count(*) from " + table));
      }
    }
    rows.sort(null);
    return new StoredHome(rows);
  }

  /** Some rows that only one of the two has; few, because a person reads them. */
  List<String> differences(StoredHome other) {
    Set<String> mine = new HashSet<>(rows);
    Set<String> others = new HashSet<>(other.rows);
    return Stream.concat(
            rows.stream().filter(row -> !others.contains(row)).map(row -> "+ " + row),
            other.rows.stream().filter(row -> !mine.contains(row)).map(row -> "- " + row))
        .limit(6)
        .toList();
  }
}
