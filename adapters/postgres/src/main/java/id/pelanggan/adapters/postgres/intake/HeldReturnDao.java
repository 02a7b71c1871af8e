package id.pelanggan.adapters.postgres.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(HeldReturnRow.class)
@RegisterConstructorMapper(HeldReturnContactRow.class)
interface HeldReturnDao {

  @SqlUpdate("delete from held_return where source_id = :sourceId and digest = :digest")
  void deleteSame(@BindMethods HeldReturnRow row);

  @SqlUpdate(
      """
      insert into held_return (id, source_id, digest, held_at, key_slot, sealed)
      values (:id, :sourceId, :digest, :heldAt, :keySlot, :sealed)
      """)
  void insert(@BindMethods HeldReturnRow row);

  @SqlUpdate(
      """
      insert into held_return_contact (held_id, kind, digest)
      values (:heldId, :kind, :digest)
      """)
  void insertContact(@BindMethods HeldReturnContactRow row);

  @SqlQuery(
      """
      select id, source_id, digest, held_at, key_slot, sealed
      from held_return
      order by held_at, id
      """)
  List<HeldReturnRow> list();

  @SqlQuery(
      """
      select id, source_id, digest, held_at, key_slot, sealed
      from held_return
      where id = :id
      """)
  Optional<HeldReturnRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select held_id, kind, digest
      from held_return_contact
      where held_id = any(:ids)
      """)
  List<HeldReturnContactRow> listContacts(@Bind("ids") UUID[] ids);

  @SqlUpdate("delete from held_return where id = :id")
  void delete(@Bind("id") UUID id);

  @SqlQuery("select count(*) from held_return")
  long count();
}
