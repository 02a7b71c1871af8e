package id.pelanggan.adapters.postgres.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(AssessmentRow.class)
interface AssessmentDao {

  @SqlUpdate(
      """
      insert into impact_assessment
        (id, version, topic, title, risks, measures, conclusion, state, changed_at, changed_by)
      values
        (:id, :version, :topic, :title, :risks, :measures, :conclusion, :state, :changedAt,
         :changedBy)
      on conflict (id, version) do nothing
      """)
  int insertIfAbsent(@BindMethods AssessmentRow row);

  @SqlQuery(
      """
      select id, version, topic, title, risks, measures, conclusion, state, changed_at, changed_by
      from impact_assessment
      where id = :id
      order by version desc
      limit 1
      """)
  Optional<AssessmentRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select id, version, topic, title, risks, measures, conclusion, state, changed_at, changed_by
      from (
        select distinct on (id) id, version, topic, title, risks, measures, conclusion, state,
               changed_at, changed_by
        from impact_assessment
        order by id, version desc) as newest
      order by changed_at desc, id desc
      """)
  List<AssessmentRow> list();

  @SqlQuery("select topic from processing_switch where requires_assessment")
  List<String> listRequired();

  @SqlUpdate(
      """
      insert into processing_switch (topic, requires_assessment)
      values (:topic, :required)
      on conflict (topic) do update set requires_assessment = excluded.requires_assessment
      """)
  void require(@Bind("topic") String topic, @Bind("required") boolean required);

  /** The version that counts has none after it. */
  @SqlQuery(
      """
      select not exists (
          select 1 from processing_switch where topic = :topic and requires_assessment)
        or exists (
          select 1
          from impact_assessment
          where topic = :topic and state = 'SIGNED'
            and not exists (
              select 1
              from impact_assessment as later
              where later.id = impact_assessment.id
                and later.version > impact_assessment.version))
      """)
  boolean permits(@Bind("topic") String topic);
}
