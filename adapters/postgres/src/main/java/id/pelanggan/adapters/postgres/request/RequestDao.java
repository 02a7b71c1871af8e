package id.pelanggan.adapters.postgres.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(RequestRow.class)
@RegisterConstructorMapper(RequestEventRow.class)
interface RequestDao {

  @SqlUpdate(
      """
      insert into privacy_request
        (id, receipt, kind, origin, customer_id, received_at, regime, due_at, extension, state,
         verification, verified_by, verified_at, refusal, closed_at, key_slot, sealed)
      values
        (:id, :receipt, :kind, :origin, cast(:customerId as uuid), :receivedAt, :regime, :dueAt,
         :extension, :state, :verification, cast(:verifiedBy as uuid),
         cast(:verifiedAt as timestamptz), :refusal, cast(:closedAt as timestamptz), :keySlot,
         :sealed)
      """)
  void insert(@BindMethods RequestRow row);

  @SqlBatch(
      """
      insert into privacy_request_contact (request_id, kind, digest)
      values (:request, :kind, :digest)
      """)
  void insertContacts(
      @Bind("request") UUID request,
      @Bind("kind") List<String> kinds,
      @Bind("digest") List<byte[]> digests);

  @SqlQuery(
      """
      select id, receipt, kind, origin, customer_id, received_at, regime, due_at, extension, state,
             verification, verified_by, verified_at, refusal, closed_at, key_slot, sealed
      from privacy_request
      where id = :id
      """)
  Optional<RequestRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select id, receipt, kind, origin, customer_id, received_at, regime, due_at, extension, state,
             verification, verified_by, verified_at, refusal, closed_at, key_slot, sealed
      from privacy_request
      where id = :id
      for no key update
      """)
  Optional<RequestRow> lock(@Bind("id") UUID id);

  @SqlUpdate(
      """
      update privacy_request
      set customer_id = cast(:customerId as uuid), regime = :regime, due_at = :dueAt,
          extension = :extension, state = :state, verification = :verification,
          verified_by = cast(:verifiedBy as uuid), verified_at = cast(:verifiedAt as timestamptz),
          refusal = :refusal, closed_at = cast(:closedAt as timestamptz)
      where id = :id
      """)
  void update(@BindMethods RequestRow row);

  @SqlQuery(
      """
      select id, receipt, kind, origin, customer_id, received_at, regime, due_at, extension, state,
             verification, verified_by, verified_at, refusal, closed_at, key_slot, sealed
      from privacy_request
      where closed_at is null
      order by due_at, id
      """)
  List<RequestRow> listOpen();

  @SqlQuery(
      """
      select id, receipt, kind, origin, customer_id, received_at, regime, due_at, extension, state,
             verification, verified_by, verified_at, refusal, closed_at, key_slot, sealed
      from privacy_request
      where closed_at is not null
      order by closed_at desc, id desc
      limit :limit
      """)
  List<RequestRow> listClosed(@Bind("limit") int limit);

  @SqlQuery(
      """
      select id, receipt, kind, origin, customer_id, received_at, regime, due_at, extension, state,
             verification, verified_by, verified_at, refusal, closed_at, key_slot, sealed
      from privacy_request
      where customer_id = :customer
      order by received_at desc, id desc
      """)
  List<RequestRow> list(@Bind("customer") UUID customer);

  @SqlUpdate(
      """
      insert into request_event (request_id, act, detail, actor, occurred_at)
      values (:request, :act, :detail, :actor, :at)
      """)
  void addEvent(
      @Bind("request") UUID request,
      @Bind("act") String act,
      @Bind("detail") String detail,
      @Bind("actor") UUID actor,
      @Bind("at") Instant at);

  @SqlQuery(
      """
      select request_id, act, detail, actor, occurred_at
      from request_event
      where request_id = :request
      order by number
      """)
  List<RequestEventRow> listEvents(@Bind("request") UUID request);
}
