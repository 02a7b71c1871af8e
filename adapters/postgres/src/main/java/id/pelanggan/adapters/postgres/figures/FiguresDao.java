package id.pelanggan.adapters.postgres.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(WeekRow.class)
interface FiguresDao {

  /** Ids of customers are given out in the order of time. */
  @SqlQuery("select count(*) from customer where customer_id >= :least and not is_walk_in")
  long countAddedSince(@Bind("least") UUID least);

  @SqlQuery(
      """
      select count(*)
      from (
        select customer_id from customer_summary where last_order_on >= :day group by customer_id
      ) as bought
      """)
  long countBoughtSince(@Bind("day") LocalDate day);

  @SqlQuery(
      """
      select count(*)
      from (
        select customer_id from customer_contact where kind = :kind group by customer_id
      ) as reached
      """)
  long countReached(@Bind("kind") String kind);

  @SqlQuery(
      """
      select date_trunc('week', ordered_on)::date as monday, currency,
             count(*) filter (where kind = 'SALE') as sales,
             sum(total_minor)::bigint as spend_minor
      from sales_order
      where ordered_on >= :from
      group by date_trunc('week', ordered_on)::date, currency
      """)
  List<WeekRow> listWeeks(@Bind("from") LocalDate from);
}
