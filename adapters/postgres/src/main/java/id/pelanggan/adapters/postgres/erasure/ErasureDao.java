package id.pelanggan.adapters.postgres.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(ErasureRow.class)
@RegisterConstructorMapper(BatchRow.class)
@RegisterConstructorMapper(StepRow.class)
interface ErasureDao {

  @SqlUpdate(
      """
      insert into erasure
        (id, depth, cause, cause_id, reason, actor, purpose, asked_at, not_before, customers)
      values
        (:id, :depth, :cause, cast(:causeId as uuid), :reason, :actor, :purpose, :askedAt, :notBefore, :customers)
      """)
  void insert(
      @Bind("id") UUID id,
      @Bind("depth") String depth,
      @Bind("cause") String cause,
      @Bind("causeId") @Nullable UUID causeId,
      @Bind("reason") String reason,
      @Bind("actor") UUID actor,
      @Bind("purpose") String purpose,
      @Bind("askedAt") Instant askedAt,
      @Bind("notBefore") Instant notBefore,
      @Bind("customers") int customers);

  @SqlUpdate(
      "insert into erasure_batch (erasure_id, number, state) values (:erasure, :number, :state)")
  void insertBatch(
      @Bind("erasure") UUID erasure, @Bind("number") int number, @Bind("state") String state);

  @SqlQuery(
      """
      select erasure.id, erasure.depth, erasure.cause, erasure.cause_id, erasure.reason,
             erasure.actor, erasure.purpose, erasure.asked_at, erasure.not_before,
             erasure.customers, erasure.finished_at,
             (select array_agg(distinct batch.state)
              from erasure_batch as batch
              where batch.erasure_id = erasure.id) as states,
             (select count(*) from erasure_customer as person
              where person.erasure_id = erasure.id and person.state = 'GONE') as gone,
             (select count(*) from erasure_customer as person
              where person.erasure_id = erasure.id and person.state = 'HELD') as held
      from erasure
      where <condition>
      order by erasure.asked_at desc, erasure.id desc
      limit 500
      """)
  List<ErasureRow> list(@Define("condition") String condition, @Bind("id") @Nullable UUID id);

  @SqlQuery(
      """
      select batch.state
      from erasure_batch as batch
      where batch.erasure_id = :erasure
      for update
      """)
  List<String> lockStates(@Bind("erasure") UUID erasure);

  @SqlUpdate("update erasure_batch set state = 'CANCELLED' where erasure_id = :erasure")
  void cancelBatches(@Bind("erasure") UUID erasure);

  @SqlUpdate("update erasure set finished_at = :at where id = :erasure")
  void finish(@Bind("erasure") UUID erasure, @Bind("at") Instant at);

  @SqlUpdate(
      """
      update erasure
      set finished_at = :at
      where id = :erasure
        and finished_at is null
        and not exists (
          select from erasure_batch as batch
          where batch.erasure_id = erasure.id and batch.state not in ('DONE', 'CANCELLED'))
        and not exists (
          select from erasure_customer as person
          where person.erasure_id = erasure.id and person.state = 'HELD')
      """)
  void finishIfOver(@Bind("erasure") UUID erasure, @Bind("at") Instant at);

  @SqlQuery(
      """
      select batch.erasure_id, batch.number, erasure.depth, batch.state
      from erasure_batch as batch
      join erasure on erasure.id = batch.erasure_id
      where batch.state not in ('DONE', 'CANCELLED') and erasure.not_before <= :at
      order by erasure.not_before, batch.erasure_id, batch.number
      limit 1
      for update of batch skip locked
      """)
  Optional<BatchRow> lockDue(@Bind("at") Instant at);

  @SqlUpdate(
      "update erasure_batch set state = :state where erasure_id = :erasure and number = :number")
  void move(@Bind("erasure") UUID erasure, @Bind("number") int number, @Bind("state") String state);

  @SqlUpdate(
      """
      insert into erasure_step (erasure_id, number, state, done_at)
      values (:erasure, :number, :state, :at)
      """)
  void insertStep(
      @Bind("erasure") UUID erasure,
      @Bind("number") int number,
      @Bind("state") String state,
      @Bind("at") Instant at);

  @SqlQuery(
      """
      select state, min(done_at) as first, max(done_at) as last, count(*) as batches
      from erasure_step
      where erasure_id = :erasure
      group by state
      """)
  List<StepRow> listSteps(@Bind("erasure") UUID erasure);

  @SqlQuery("select coalesce(max(number), 0) from erasure_batch where erasure_id = :erasure")
  int findLastBatch(@Bind("erasure") UUID erasure);

  @SqlUpdate(
      """
      insert into erasure_slot (erasure_id, number, key_slot)
      select :erasure, :number, slot
      from unnest(:slots) as slot
      on conflict do nothing
      """)
  void insertSlots(
      @Bind("erasure") UUID erasure, @Bind("number") int number, @Bind("slots") Long[] slots);

  @SqlQuery("select key_slot from erasure_slot where erasure_id = :erasure and number = :number")
  List<Long> listSlots(@Bind("erasure") UUID erasure, @Bind("number") int number);

  @SqlUpdate("delete from erasure_slot where erasure_id = :erasure and number = :number")
  void deleteSlots(@Bind("erasure") UUID erasure, @Bind("number") int number);
}
