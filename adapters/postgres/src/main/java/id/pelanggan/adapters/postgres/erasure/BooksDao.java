package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(BookYearsRow.class)
@RegisterConstructorMapper(BookRow.class)
@RegisterConstructorMapper(KeptOrderRow.class)
interface BooksDao {

  @SqlQuery("select first_month, years, citation from bookkeeping")
  Optional<BookYearsRow> find();

  @SqlUpdate(
      """
      insert into bookkeeping (first_month, years, citation)
      values (:firstMonth, :years, :citation)
      on conflict (only_one) do update
      set first_month = excluded.first_month, years = excluded.years,
          citation = excluded.citation
      """)
  void upsert(
      @Bind("firstMonth") int firstMonth,
      @Bind("years") int years,
      @Bind("citation") String citation);

  @SqlUpdate(
      """
      insert into book_year (year, key_slot)
      values (:year, :slot)
      on conflict (year) do nothing
      """)
  void insertYear(@Bind("year") int year, @Bind("slot") long slot);

  @SqlQuery("select key_slot from book_year where year = :year and closed_at is null")
  Optional<Long> findSlot(@Bind("year") int year);

  @SqlQuery("select order_id from bookkeeping_document where customer_id = any(:customers)")
  List<UUID> listKept(@Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select customer_id, order_id, ordered_on
      from sales_order
      where customer_id = any(:customers) and ordered_on >= :floor
      """)
  List<KeptOrderRow> listOrders(
      @Bind("customers") UUID[] customers, @Bind("floor") LocalDate floor);

  @SqlQuery(
      """
      select customer_id, order_id, year, ordered_on, erasure_id, number, sealed
      from bookkeeping_document
      where <condition>
      order by ordered_on, order_id
      """)
  List<BookRow> list(
      @Define("condition") String condition,
      @Bind("year") int year,
      @Bind("numbers") BlindIndex[] numbers);

  @SqlQuery("select year from book_year where closed_at is null and year < :year order by year")
  List<Integer> listBefore(@Bind("year") int year);

  @SqlUpdate("delete from bookkeeping_document where year = :year")
  int deleteDocuments(@Bind("year") int year);

  /** Orders of people who are gone without being made nobody are kept for the books alone. */
  @SqlUpdate(
      """
      delete from <table> as item
      where exists (
          select from sales_order as sold
          where sold.customer_id = item.customer_id
            and sold.order_id = item.<order>
            and sold.ordered_on < :before
            and not exists (
              select from customer where customer.customer_id = sold.customer_id)
            and not exists (
              select from former_customer as former
              where former.customer_id = sold.customer_id))
      """)
  int deleteOrders(
      @Define("table") String table,
      @Define("order") String order,
      @Bind("before") LocalDate before);

  @SqlUpdate("update book_year set closed_at = :at, documents = :documents where year = :year")
  void close(@Bind("year") int year, @Bind("at") Instant at, @Bind("documents") int documents);
}
