package id.pelanggan.adapters.postgres.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(IncidentRow.class)
interface IncidentDao {

  @SqlUpdate(
      """
      insert into incident
        (id, detected_at, kinds, state, authority_told_at, people_told_at, version, key_slot,
         sealed, changed_at, changed_by)
      values
        (:id, :detectedAt, :kinds, :state, :authorityToldAt, :peopleToldAt, :version, :keySlot,
         :sealed, :at, :actor)
      """)
  void insert(@BindMethods IncidentRow row, @Bind("at") Instant at, @Bind("actor") UUID actor);

  @SqlUpdate(
      """
      update incident
      set kinds = :kinds, state = :state, authority_told_at = :authorityToldAt,
          people_told_at = :peopleToldAt, version = :version, sealed = :sealed,
          changed_at = :at, changed_by = :actor
      where id = :id and version = :version - 1
      """)
  int update(@BindMethods IncidentRow row, @Bind("at") Instant at, @Bind("actor") UUID actor);

  @SqlQuery(
      """
      select id, detected_at, kinds, state, authority_told_at, people_told_at, version, key_slot,
             sealed
      from incident
      where id = :id
      """)
  Optional<IncidentRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select id, detected_at, kinds, state, authority_told_at, people_told_at, version, key_slot,
             sealed
      from incident
      order by detected_at desc, id desc
      """)
  List<IncidentRow> list();
}
