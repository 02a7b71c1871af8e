package id.pelanggan.adapters.postgres.sales;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(BoughtRow.class)
@RegisterConstructorMapper(OrderRow.class)
@RegisterConstructorMapper(SummaryRow.class)
interface OrderDao {

  @SqlUpdate(
      """
      delete from order_line
      using unnest(:customers, :orders) as gone (customer_id, order_id)
      where order_line.customer_id = gone.customer_id and order_line.order_id = gone.order_id
      """)
  void deleteLines(@Bind("customers") UUID[] customers, @Bind("orders") UUID[] orders);

  @SqlUpdate(
      """
      delete from sales_order
      using unnest(:customers, :orders) as gone (customer_id, order_id)
      where sales_order.customer_id = gone.customer_id and sales_order.order_id = gone.order_id
      """)
  void deleteOrders(@Bind("customers") UUID[] customers, @Bind("orders") UUID[] orders);

  @SqlUpdate(
      """
      insert into customer_summary as summary
        (customer_id, currency, sales, cancellations, returns, spend_minor,
         first_order_on, last_order_on)
      select customer_id, currency, sales, cancellations, returns, spend_minor,
             first_order_on, last_order_on
      from unnest(:customers, :currencies, :sales, :cancellations, :returns, :spend, :first, :last)
        as added (customer_id, currency, sales, cancellations, returns, spend_minor,
                  first_order_on, last_order_on)
      on conflict (customer_id, currency) do update
      set sales = summary.sales + excluded.sales,
          cancellations = summary.cancellations + excluded.cancellations,
          returns = summary.returns + excluded.returns,
          spend_minor = summary.spend_minor + excluded.spend_minor,
          first_order_on = least(summary.first_order_on, excluded.first_order_on),
          last_order_on = greatest(summary.last_order_on, excluded.last_order_on)
      """)
  void addToSummaries(
      @Bind("customers") UUID[] customers,
      @Bind("currencies") String[] currencies,
      @Bind("sales") Long[] sales,
      @Bind("cancellations") Long[] cancellations,
      @Bind("returns") Long[] returns,
      @Bind("spend") Long[] spend,
      @Bind("first") @Nullable LocalDate[] first,
      @Bind("last") @Nullable LocalDate[] last);

  @SqlUpdate(
      """
      insert into customer_month as bucket (customer_id, currency, month, sales, spend_minor)
      select customer_id, currency, month, sales, spend_minor
      from unnest(:customers, :currencies, :months, :sales, :spend)
        as added (customer_id, currency, month, sales, spend_minor)
      on conflict (customer_id, currency, month) do update
      set sales = bucket.sales + excluded.sales,
          spend_minor = bucket.spend_minor + excluded.spend_minor
      """)
  void addToMonths(
      @Bind("customers") UUID[] customers,
      @Bind("currencies") String[] currencies,
      @Bind("months") LocalDate[] months,
      @Bind("sales") Long[] sales,
      @Bind("spend") Long[] spend);

  @SqlUpdate(
      """
      with wanted as (
        select customer_id from customer where customer_id = any(:customers) and not is_walk_in
      ), gone as (
        delete from customer_summary as summary
        using wanted
        where summary.customer_id = wanted.customer_id
          and not exists (
            select from sales_order
            where sales_order.customer_id = summary.customer_id
              and sales_order.currency = summary.currency)
      )
      insert into customer_summary as summary
        (customer_id, currency, sales, cancellations, returns, spend_minor,
         first_order_on, last_order_on)
      select sold.customer_id, sold.currency,
             count(*) filter (where sold.kind = 'SALE'),
             count(*) filter (where sold.kind = 'CANCELLATION'),
             count(*) filter (where sold.kind = 'RETURN'),
             sum(sold.total_minor)::bigint,
             min(sold.ordered_on) filter (where sold.kind = 'SALE'),
             max(sold.ordered_on) filter (where sold.kind = 'SALE')
      from wanted
      join sales_order as sold on sold.customer_id = wanted.customer_id
      group by sold.customer_id, sold.currency
      on conflict (customer_id, currency) do update
      set sales = excluded.sales,
          cancellations = excluded.cancellations,
          returns = excluded.returns,
          spend_minor = excluded.spend_minor,
          first_order_on = excluded.first_order_on,
          last_order_on = excluded.last_order_on
      """)
  void refreshSummaries(@Bind("customers") UUID[] customers);

  @SqlUpdate(
      """
      with wanted as (
        select customer_id from customer where customer_id = any(:customers) and not is_walk_in
      ), gone as (
        delete from customer_month as bucket
        using wanted
        where bucket.customer_id = wanted.customer_id
          and not exists (
            select from sales_order
            where sales_order.customer_id = bucket.customer_id
              and sales_order.currency = bucket.currency
              and date_trunc('month', sales_order.ordered_on)::date = bucket.month)
      )
      insert into customer_month as bucket (customer_id, currency, month, sales, spend_minor)
      select sold.customer_id, sold.currency, date_trunc('month', sold.ordered_on)::date,
             count(*) filter (where sold.kind = 'SALE'),
             sum(sold.total_minor)::bigint
      from wanted
      join sales_order as sold on sold.customer_id = wanted.customer_id
      group by sold.customer_id, sold.currency, date_trunc('month', sold.ordered_on)::date
      on conflict (customer_id, currency, month) do update
      set sales = excluded.sales,
          spend_minor = excluded.spend_minor
      """)
  void refreshMonths(@Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select customer_id, currency, sales, cancellations, returns, spend_minor,
             first_order_on, last_order_on
      from customer_summary
      where customer_id = :customer
      order by currency
      """)
  List<SummaryRow> listSummaries(@Bind("customer") UUID customer);

  @SqlQuery(
      """
      select customer_id, order_id, source_id, kind, ordered_at, currency, total_minor, line_count
      from sales_order
      where customer_id = :customer
      order by ordered_at desc, order_id desc
      limit :limit
      """)
  List<OrderRow> list(@Bind("customer") UUID customer, @Bind("limit") int limit);

  @SqlQuery(
      """
      with bought as (
        select sold.source_id, line.product_code, sold.currency,
               sum(line.quantity_thousandths)::bigint as quantity_thousandths,
               sum(line.amount_minor)::bigint as amount_minor,
               count(distinct line.order_id) filter (where sold.kind = 'SALE') as orders
        from sales_order as sold
        join order_line as line
          on line.customer_id = sold.customer_id and line.order_id = sold.order_id
        where sold.customer_id = :customer and line.product_code <> ''
        group by sold.source_id, line.product_code, sold.currency
      )
      select coalesce(nullif(product.name, ''), bought.product_code) as name, bought.currency,
             bought.quantity_thousandths, bought.amount_minor, bought.orders
      from bought
      left join product
        on product.source_id = bought.source_id and product.code = bought.product_code
      where bought.amount_minor > 0
      order by bought.amount_minor desc, bought.product_code, bought.source_id
      limit :limit
      """)
  List<BoughtRow> listFavourites(@Bind("customer") UUID customer, @Bind("limit") int limit);
}
