package id.pelanggan.adapters.postgres.outreach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(SignUpRow.class)
interface SignUpDao {

  @SqlUpdate(
      """
      insert into sign_up
        (id, form, key_slot, sealed, created_at, ends_at, letter_due_at, attempts)
      values (:id, :form, :keySlot, :sealed, :createdAt, :endsAt, :createdAt, :attempts)
      """)
  void insert(@BindMethods SignUpRow row);

  @SqlUpdate(
      """
      insert into sign_up_contact (sign_up_id, kind, digest)
      values (:id, :kind, :digest)
      on conflict do nothing
      """)
  void insertContact(@Bind("id") UUID id, @Bind("kind") String kind, @Bind("digest") byte[] digest);

  @SqlQuery(
      """
      select id, form, key_slot, sealed, created_at, ends_at, attempts
      from sign_up
      where id = :id and done_at is null
      """)
  Optional<SignUpRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select count(*)
      from sign_up_contact
      join sign_up on sign_up.id = sign_up_contact.sign_up_id
      where sign_up_contact.kind = :kind and sign_up_contact.digest = :digest
        and sign_up.created_at > :since
      """)
  int count(@Bind("kind") String kind, @Bind("digest") byte[] digest, @Bind("since") Instant since);

  @SqlQuery(
      """
      update sign_up
      set letter_due_at = :next, attempts = attempts + 1
      where id in (
        select id
        from sign_up
        where letter_due_at <= :at and done_at is null and ends_at > :at
        order by letter_due_at
        limit :limit
        for update skip locked)
      returning id, form, key_slot, sealed, created_at, ends_at, attempts
      """)
  List<SignUpRow> takeDue(
      @Bind("at") Instant at, @Bind("next") Instant next, @Bind("limit") int limit);

  @SqlUpdate("update sign_up set letter_due_at = null where id = :id")
  void noteLetter(@Bind("id") UUID id);

  @SqlUpdate(
      """
      update sign_up
      set done_at = :at, letter_due_at = null
      where id = :id and done_at is null
      """)
  int finish(@Bind("id") UUID id, @Bind("at") Instant at);

  @SqlQuery(
      """
      select id, form, key_slot, sealed, created_at, ends_at, attempts
      from sign_up
      where done_at is not null or ends_at < :at
      limit :limit
      """)
  List<SignUpRow> listOver(@Bind("at") Instant at, @Bind("limit") int limit);

  @SqlUpdate("delete from sign_up where id = any(:ids)")
  void delete(@Bind("ids") UUID[] ids);
}
