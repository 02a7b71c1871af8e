package id.pelanggan.adapters.postgres.outreach;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(OutreachRow.class)
interface OutreachDao {

  @SqlQuery("select key_slot, version, mail, pages, language from outreach")
  Optional<OutreachRow> find();

  @SqlUpdate(
      """
      insert into outreach (key_slot, version, mail, pages, language)
      values (:keySlot, :version, cast(:mail as bytea), :pages, :language)
      on conflict (only_one) do update
      set key_slot = excluded.key_slot, version = excluded.version, mail = excluded.mail,
          pages = excluded.pages, language = excluded.language
      """)
  void upsert(@BindMethods OutreachRow row);
}
