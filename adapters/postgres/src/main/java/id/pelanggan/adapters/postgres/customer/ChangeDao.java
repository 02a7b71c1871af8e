package id.pelanggan.adapters.postgres.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(ChangeRow.class)
interface ChangeDao {

  /** The number is given when the lock is had, which ends with the transaction. */
  @SqlUpdate(
      """
      with locked as (select pg_advisory_xact_lock(:lock) is null as done)
      insert into customer_change (tag, customers)
      select gen_random_uuid(), :customers
      from locked
      """)
  void insert(@Bind("lock") long lock, @Bind("customers") UUID[] customers);

  @SqlUpdate(
      """
      delete from customer_change
      where number <= (select max(number) from customer_change) - :kept
      """)
  void deleteOld(@Bind("kept") long kept);

  @SqlQuery(
      """
      select number, tag, array[]::uuid[] as customers
      from customer_change
      order by number desc
      limit 1
      """)
  Optional<ChangeRow> findLast();

  @SqlQuery(
      """
      select number, tag, customers::uuid[] as customers
      from customer_change
      where number >= :number
      order by number
      limit :limit
      """)
  List<ChangeRow> listFrom(@Bind("number") long number, @Bind("limit") int limit);
}
