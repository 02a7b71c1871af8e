package id.pelanggan.adapters.postgres.erasure;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * Counts and deletes the rows of a table of the registry. {@code whose} says whose rows are meant,
 * {@code kept} which of them bookkeeping law keeps, as the statements of {@link RowSql} do.
 */
interface RowDao {

  @SqlQuery("select count(*) from <table> as item where <whose>")
  long count(
      @Define("table") String table,
      @Define("whose") String whose,
      @Bind("customers") UUID[] customers);

  @SqlQuery("select count(*) from <table> as item where <whose> and <kept>")
  long countKept(
      @Define("table") String table,
      @Define("whose") String whose,
      @Define("kept") String kept,
      @Bind("customers") UUID[] customers,
      @Bind("floor") LocalDate floor);

  @SqlUpdate("delete from <table> as item where <whose>")
  long delete(
      @Define("table") String table,
      @Define("whose") String whose,
      @Bind("customers") UUID[] customers);

  @SqlUpdate("delete from <table> as item where <whose> and not (<kept>)")
  long deleteUnlessKept(
      @Define("table") String table,
      @Define("whose") String whose,
      @Define("kept") String kept,
      @Bind("customers") UUID[] customers,
      @Bind("floor") LocalDate floor);

  /** A city that fewer than so many share says too much of who it was. */
  @SqlUpdate(
      """
      insert into former_customer
        (customer_id, city, country, language, preferred_channel, birth_year_band, since_year,
         left_year)
      select person.customer_id,
             case
               when (select count(*) from (
                       select from customer as other
                       where other.city = person.city limit :shared) as sharing) >= :shared
               then person.city
               else ''
             end,
             person.country, person.language, person.preferred_channel, person.birth_year_band,
             cast(extract(year from person.customer_since) as smallint), :year
      from customer as person
      where person.customer_id = any(:customers)
      on conflict (customer_id) do nothing
      """)
  void insertFormer(
      @Bind("customers") UUID[] customers, @Bind("shared") int shared, @Bind("year") int year);
}
