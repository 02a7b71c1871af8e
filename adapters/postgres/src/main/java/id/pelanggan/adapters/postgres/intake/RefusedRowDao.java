package id.pelanggan.adapters.postgres.intake;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(RefusedRowRow.class)
@RegisterConstructorMapper(RefusedRowContactRow.class)
interface RefusedRowDao {

  @SqlQuery(
      """
      select row_number, reason, key_slot, sealed
      from refused_row
      where change_set_id = :changeSet
      order by row_number
      """)
  List<RefusedRowRow> list(@Bind("changeSet") UUID changeSet);

  @SqlQuery(
      """
      select row_number, kind, digest
      from refused_row_contact
      where change_set_id = :changeSet
      """)
  List<RefusedRowContactRow> listContacts(@Bind("changeSet") UUID changeSet);

  @SqlUpdate(
      """
      delete from refused_row
      where change_set_id = :changeSet and row_number = any(:numbers)
      """)
  void delete(@Bind("changeSet") UUID changeSet, @Bind("numbers") Long[] numbers);

  @SqlUpdate("delete from refused_row where change_set_id = :changeSet")
  void deleteAll(@Bind("changeSet") UUID changeSet);
}
