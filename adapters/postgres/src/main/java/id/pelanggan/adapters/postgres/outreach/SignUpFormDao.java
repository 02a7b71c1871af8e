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

@RegisterConstructorMapper(SignUpFormRow.class)
interface SignUpFormDao {

  @SqlQuery(
      """
      select code, notice, notice_version, topics, fields, minimum_age, active
      from sign_up_form
      where code = :code
      """)
  Optional<SignUpFormRow> find(@Bind("code") String code);

  @SqlQuery(
      """
      select code, notice, notice_version, topics, fields, minimum_age, active
      from sign_up_form
      order by code
      """)
  List<SignUpFormRow> list();

  @SqlUpdate(
      """
      insert into sign_up_form
        (code, notice, notice_version, topics, fields, minimum_age, active, changed_at, changed_by)
      values
        (:code, :notice, :noticeVersion, :topics, :fields, :minimumAge, :active, :at, :actor)
      on conflict (code) do update
      set notice = excluded.notice, notice_version = excluded.notice_version,
          topics = excluded.topics, fields = excluded.fields, minimum_age = excluded.minimum_age,
          active = excluded.active, changed_at = excluded.changed_at,
          changed_by = excluded.changed_by
      """)
  void upsert(@BindMethods SignUpFormRow row, @Bind("at") Instant at, @Bind("actor") UUID actor);
}
