package id.pelanggan.adapters.postgres.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.AllowUnusedBindings;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * Lists of customers. {@code listed} is the row of the customer or of its summary; a filter and the
 * place where the last page ended are parts of the statement, so that each list gets a plan of its
 * own.
 */
@AllowUnusedBindings
@RegisterConstructorMapper(CandidateRow.class)
@RegisterConstructorMapper(CustomerRow.class)
@RegisterConstructorMapper(KeptProfileRow.class)
@RegisterConstructorMapper(PlaceRow.class)
@RegisterConstructorMapper(SpendingRow.class)
interface CustomerListDao {
  String NOTHING = "";

  String OF_CITY = " and listed.city = :city";
  String IN_CITY =
      """
       and exists (
        select from customer
        where customer.customer_id = listed.customer_id and customer.city = :city)
      """;
  String ACTIVE =
      """
       and exists (
        select from customer_summary as bought
        where bought.customer_id = listed.customer_id and bought.last_order_on >= :activeSince)
      """;
  String INACTIVE =
      """
       and exists (
        select from customer_summary as bought
        where bought.customer_id = listed.customer_id and bought.last_order_on is not null)
       and not exists (
        select from customer_summary as bought
        where bought.customer_id = listed.customer_id and bought.last_order_on >= :inactiveSince)
      """;
  String REACHED_BY =
      """
       and exists (
        select from customer_contact as contact
        where contact.customer_id = listed.customer_id and contact.kind = :kind)
      """;
  String NOT_REACHED =
      """
       and not exists (
        select from customer_contact as contact where contact.customer_id = listed.customer_id)
      """;

  String BELOW_CUSTOMER = " and listed.customer_id < :after";
  String ABOVE_CUSTOMER = " and listed.customer_id > :after";
  String BEHIND_CITY =
      """
       and (((listed.city = ''), listed.city) > ((:value = ''), :value)
        or (listed.city = :value and listed.customer_id < :after))
      """;
  String BELOW_SPEND = " and (listed.spend_minor, listed.customer_id) < (:number, :after)";
  String BELOW_DAY =
      """
       and (listed.last_order_on, listed.customer_id, listed.currency) < (:day, :after, :value)
      """;

  @SqlQuery(
      """
      select '' as value, listed.customer_id
      from customer as listed
      where not listed.is_walk_in <filter> <place>
      order by listed.customer_id desc
      limit :limit
      """)
  List<PlaceRow> listNewest(
      @Define("filter") String filter,
      @Define("place") String place,
      @BindMethods Asked asked,
      @Bind("limit") int limit);

  @SqlQuery(
      """
      select '' as value, listed.customer_id
      from customer as listed
      where not listed.is_walk_in <filter> <place>
      order by listed.customer_id
      limit :limit
      """)
  List<PlaceRow> listOldest(
      @Define("filter") String filter,
      @Define("place") String place,
      @BindMethods Asked asked,
      @Bind("limit") int limit);

  @SqlQuery(
      """
      select listed.city as value, listed.customer_id
      from customer as listed
      where not listed.is_walk_in <filter> <place>
      order by (listed.city = ''), listed.city, listed.customer_id desc
      limit :limit
      """)
  List<PlaceRow> listByCity(
      @Define("filter") String filter,
      @Define("place") String place,
      @BindMethods Asked asked,
      @Bind("limit") int limit);

  /** Walk-ins have no summaries. */
  @SqlQuery(
      """
      select listed.currency || ' ' || listed.spend_minor as value, listed.customer_id
      from customer_summary as listed
      where listed.currency = :currency <filter> <place>
      order by listed.spend_minor desc, listed.customer_id desc
      limit :limit
      """)
  List<PlaceRow> listBySpend(
      @Define("filter") String filter,
      @Define("place") String place,
      @BindMethods Asked asked,
      @Bind("currency") String currency,
      @Bind("limit") int limit);

  @SqlQuery(
      """
      select cast(:currency as text) as value, listed.customer_id
      from customer as listed
      where not listed.is_walk_in
        and not exists (
          select from customer_summary as bought
          where bought.customer_id = listed.customer_id and bought.currency = :currency)
        <filter> <place>
      order by listed.customer_id desc
      limit :limit
      """)
  List<PlaceRow> listWithoutSpend(
      @Define("filter") String filter,
      @Define("place") String place,
      @BindMethods Asked asked,
      @Bind("currency") String currency,
      @Bind("limit") int limit);

  /**
   * Who buys in several currencies is a candidate in each, and is taken with the last order of all:
   * to tell that for the few candidates of a page is quicker than for everybody.
   */
  @SqlQuery(
      """
      with candidate as materialized (
        select listed.customer_id, listed.last_order_on, listed.currency
        from customer_summary as listed
        where listed.last_order_on is not null <filter> <place>
        order by listed.last_order_on desc, listed.customer_id desc, listed.currency desc
        limit :limit
      )
      select candidate.customer_id, candidate.last_order_on, candidate.currency,
             not exists (
               select from customer_summary as later
               where later.customer_id = candidate.customer_id
                 and (later.last_order_on, later.currency)
                   > (candidate.last_order_on, candidate.currency)) as is_last
      from candidate
      order by candidate.last_order_on desc, candidate.customer_id desc, candidate.currency desc
      """)
  List<CandidateRow> listByLastOrder(
      @Define("filter") String filter,
      @Define("place") String place,
      @BindMethods Asked asked,
      @Bind("limit") int limit);

  @SqlQuery(
      """
      select '' as value, listed.customer_id
      from customer as listed
      where not listed.is_walk_in
        and not exists (
          select from customer_summary as bought
          where bought.customer_id = listed.customer_id and bought.last_order_on is not null)
        <filter> <place>
      order by listed.customer_id desc
      limit :limit
      """)
  List<PlaceRow> listWithoutOrder(
      @Define("filter") String filter,
      @Define("place") String place,
      @BindMethods Asked asked,
      @Bind("limit") int limit);

  @SqlQuery(
      """
      select count(*)
      from customer as listed
      where not listed.is_walk_in <filter>
      """)
  long count(@Define("filter") String filter, @BindMethods Asked asked);

  /** The currency of most sales of all. */
  @SqlQuery(
      """
      select currency
      from customer_summary
      group by currency
      order by sum(sales) desc, currency
      limit 1
      """)
  Optional<String> findMainCurrency();

  @SqlQuery(
      """
      select customer_id, key_slot, is_walk_in, city, country, language, preferred_channel,
             birth_year_band, birth_month, customer_since
      from customer
      where customer_id = any(:customers) and not is_walk_in
      """)
  List<CustomerRow> listFacts(@Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select distinct on (customer_id)
             customer_id, currency, sales, cancellations, returns, spend_minor, first_order_on,
             last_order_on
      from customer_summary
      where customer_id = any(:customers)
      order by customer_id, sales desc, currency
      """)
  List<SpendingRow> listSpending(@Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select customer_id, key_slot, version, sealed
      from customer_profile
      where customer_id = any(:customers)
      """)
  List<KeptProfileRow> listProfiles(@Bind("customers") UUID[] customers);
}
