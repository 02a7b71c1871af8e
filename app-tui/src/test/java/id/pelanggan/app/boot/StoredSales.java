package id.pelanggan.app.boot;

import id.pelanggan.application.port.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a home has stored of sales, without the ids that chance gave: each document and customer is
 * named by its digest, which stays the same as long as the keyring does.
 */
record StoredSales(List<String> rows) {
  private static final String SQL =
      """
      select 'order ' || encode(o.digest, 'hex') || ' ' || o.version || ' ' || o.versions
             || ' ' || encode(o.content, 'hex') || ' ' || encode(c.digest, 'hex')
             || ' ' || s.kind || ' ' || s.ordered_at || ' ' || s.ordered_on || ' ' || s.currency
             || ' ' || s.total_minor || ' ' || s.line_count || ' ' || s.channel as row
      from order_identity as o
      join sales_order as s on s.order_id = o.record_id and s.customer_id = o.customer_id
      join customer_identity as c on c.customer_id = o.customer_id
      union all
      select 'line ' || encode(o.digest, 'hex') || ' ' || l.ordinal || ' ' || l.product_code
             || ' ' || l.quantity_thousandths || ' ' || l.unit_price_minor
             || ' ' || l.amount_minor
      from order_identity as o
      join order_line as l on l.order_id = o.record_id and l.customer_id = o.customer_id
      union all
      select 'version ' || encode(o.digest, 'hex') || ' ' || r.version
             || ' ' || encode(r.content, 'hex')
      from order_identity as o
      join order_record as r on r.record_id = o.record_id
      union all
      select 'customer ' || encode(c.digest, 'hex') || ' ' || k.is_walk_in
             || ' ' || coalesce(m.sales || ' ' || m.cancellations || ' ' || m.returns || ' '
                || m.spend_minor || ' ' || m.first_order_on || ' ' || m.last_order_on, '')
      from customer_identity as c
      join customer as k on k.customer_id = c.customer_id
      left join customer_summary as m on m.customer_id = c.customer_id
      union all
      select 'month ' || encode(c.digest, 'hex') || ' ' || m.month || ' ' || m.sales
             || ' ' || m.spend_minor
      from customer_identity as c
      join customer_month as m on m.customer_id = c.customer_id
      union all
      select 'product ' || code || ' ' || name from product
      union all
      select 'rows ' || (select count(*) from sales_order) || ' '
             || (select count(*) from order_line) || ' ' || (select count(*) from order_record)
             || ' ' || (select count(*) from order_identity) || ' '
             || (select count(*) from customer) || ' '
             || (select count(*) from customer_identity) || ' '
             || (select count(*) from customer_summary) || ' '
             || (select count(*) from customer_month) || ' ' || (select count(*) from product)
      """;

  /** Reads the database as its owner. */
  static StoredSales of(DatabaseAccess access) throws SQLException {
    String url =
        "jdbc:postgresql://%s:%d/%s?currentSchema=pelanggan"
            .formatted(access.host(), access.port(), access.database());
    List<String> rows = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                url, access.owner().user(), access.owner().password().value());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(SQL)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    rows.sort(null);
    return new StoredSales(rows);
  }

  /** Some rows that only one of the two has; few, because a person reads them. */
  List<String> differences(StoredSales other) {
    Set<String> mine = new HashSet<>(rows);
    Set<String> others = new HashSet<>(other.rows);
    return Stream.concat(
            rows.stream().filter(row -> !others.contains(row)).map(row -> "+ " + row),
            other.rows.stream().filter(row -> !mine.contains(row)).map(row -> "- " + row))
        .limit(6)
        .toList();
  }
}
