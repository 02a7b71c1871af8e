package id.pelanggan.adapters.postgres.intake;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(SavedMappingRow.class)
interface SavedMappingDao {

  @SqlQuery("select key_slot, sealed from column_mapping where digest = :digest")
  Optional<SavedMappingRow> find(@Bind("digest") byte[] digest);

  @SqlUpdate(
      """
      insert into column_mapping (digest, key_slot, sealed)
      values (:digest, :keySlot, :sealed)
      on conflict (digest) do update
      set key_slot = excluded.key_slot, sealed = excluded.sealed
      """)
  void upsert(
      @Bind("digest") byte[] digest, @Bind("keySlot") long keySlot, @Bind("sealed") byte[] sealed);
}
