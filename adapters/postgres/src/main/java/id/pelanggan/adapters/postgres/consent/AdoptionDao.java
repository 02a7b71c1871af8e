package id.pelanggan.adapters.postgres.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AdoptionDao {

  @SqlUpdate(
      """
      insert into consent_adoption (only_one)
      values (true)
      on conflict (only_one) do nothing
      """)
  void begin();

  @SqlQuery("select finished_at is not null from consent_adoption")
  List<Boolean> listFinished();

  /** Empty where it is finished, or another transaction has it. */
  @SqlQuery(
      """
      select coalesce(last_done, '00000000-0000-0000-0000-000000000000')
      from consent_adoption
      where finished_at is null
      for update skip locked
      """)
  List<UUID> lock();

  @SqlQuery(
      """
      select customer_id
      from customer_profile
      where customer_id > :after
      order by customer_id
      limit :limit
      """)
  List<UUID> next(@Bind("after") UUID after, @Bind("limit") int limit);

  @SqlUpdate("update consent_adoption set last_done = :last")
  void note(@Bind("last") UUID last);

  @SqlUpdate("update consent_adoption set finished_at = :at")
  void finish(@Bind("at") Instant at);
}
