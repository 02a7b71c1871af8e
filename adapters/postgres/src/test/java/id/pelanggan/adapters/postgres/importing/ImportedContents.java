package id.pelanggan.adapters.postgres.importing;

import id.pelanggan.adapters.postgres.testground.TestDatabase;
import java.util.List;

/**
 * What an import comes to, without ids that each run chooses anew. Names of sources, customers and
 * orders are in none of it; quantities and products tell the orders apart.
 */
final class ImportedContents {
  private ImportedContents() {}

  static List<String> of(TestDatabase database) {
    return database.query(
        """
        select owned::text
        from (
          select customer.is_walk_in,
                 (select jsonb_agg(to_jsonb(s) - 'customer_id' order by currency)
                  from customer_summary as s
                  where s.customer_id = customer.customer_id) as summaries,
                 (select jsonb_agg(to_jsonb(m) - 'customer_id' order by currency, month)
                  from customer_month as m
                  where m.customer_id = customer.customer_id) as months,
                 (select jsonb_agg(sold order by sold::text)
                  from (
                    select sold.kind, sold.ordered_at, sold.total_minor, sold.line_count,
                           array_agg(line.product_code || '*' || line.quantity_thousandths
                                     order by line.ordinal) as lines
                    from sales_order as sold
                    join order_line as line using (customer_id, order_id)
                    where sold.customer_id = customer.customer_id
                    group by sold.customer_id, sold.order_id, sold.kind, sold.ordered_at,
                             sold.total_minor, sold.line_count) as sold) as orders,
                 (select count(*) from order_record as said
                  where said.customer_id = customer.customer_id) as records,
                 (select count(*) from order_identity as known
                  where known.customer_id = customer.customer_id) as identities,
                 (select count(*) from customer_identity as known
                  where known.customer_id = customer.customer_id) as names
          from customer) as owned
        union all
        select code || ' ' || name from product
        order by 1
        """);
  }
}
