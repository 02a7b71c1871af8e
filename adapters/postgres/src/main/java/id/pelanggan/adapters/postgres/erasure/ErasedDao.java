package id.pelanggan.adapters.postgres.erasure;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Whom erasures are about, and what was done to which table. */
@RegisterConstructorMapper(HeldRow.class)
@RegisterConstructorMapper(TableCountRow.class)
interface ErasedDao {

  @SqlQuery(
      """
      select customer_id
      from erasure_customer
      where erasure_id = :erasure and number = :number and state <> 'HELD'
      """)
  List<UUID> listCustomers(@Bind("erasure") UUID erasure, @Bind("number") int number);

  @SqlUpdate(
      """
      update erasure_customer as person
      set state = 'HELD', hold_id = held.hold_id
      from unnest(:customers, :holds) as held (customer_id, hold_id)
      where person.customer_id = held.customer_id and person.erasure_id = :erasure
      """)
  void hold(
      @Bind("erasure") UUID erasure,
      @Bind("customers") UUID[] customers,
      @Bind("holds") UUID[] holds);

  @SqlQuery("select erasure_id, customer_id, hold_id from erasure_customer where state = 'HELD'")
  List<HeldRow> listHeld();

  @SqlQuery(
      """
      select erasure_id, customer_id, hold_id
      from erasure_customer
      where erasure_id = :erasure and state = 'HELD'
      """)
  List<HeldRow> listHeldOf(@Bind("erasure") UUID erasure);

  @SqlUpdate(
      """
      update erasure_customer
      set state = 'ASKED', hold_id = null, number = :number
      where erasure_id = :erasure and customer_id = any(:customers) and state = 'HELD'
      """)
  int release(
      @Bind("erasure") UUID erasure,
      @Bind("number") int number,
      @Bind("customers") UUID[] customers);

  @SqlUpdate(
      """
      update erasure_customer
      set state = 'GONE'
      where erasure_id = :erasure and customer_id = any(:customers)
      """)
  void settle(@Bind("erasure") UUID erasure, @Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select distinct person.customer_id
      from erasure_customer as person
      join erasure on erasure.id = person.erasure_id
      where person.customer_id = any(:customers)
        and person.state <> 'GONE'
        and erasure.finished_at is null
      """)
  List<UUID> listPending(@Bind("customers") UUID[] customers);

  @SqlUpdate(
      """
      insert into erasure_table_count (erasure_id, table_name, fate, gone, stayed, why)
      values (:erasure, :table, :fate, :gone, :stayed, :why)
      on conflict (erasure_id, table_name) do update
      set gone = erasure_table_count.gone + excluded.gone,
          stayed = erasure_table_count.stayed + excluded.stayed
      """)
  void count(
      @Bind("erasure") UUID erasure,
      @Bind("table") String table,
      @Bind("fate") String fate,
      @Bind("gone") long gone,
      @Bind("stayed") long stayed,
      @Bind("why") @Nullable String why);

  @SqlQuery(
      """
      select table_name, fate, gone, stayed, why
      from erasure_table_count
      where erasure_id = :erasure
      order by table_name
      """)
  List<TableCountRow> listTables(@Bind("erasure") UUID erasure);
}
