package id.pelanggan.adapters.postgres.purpose;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(PurposeRow.class)
interface PurposeDao {

  @SqlUpdate(
      """
      insert into purpose_version
        (purpose, version, title_id, title_en, description_id, description_en, basis, balancing_id,
         balancing_en, citation, people_id, people_en, channels, kinds, recipients_id,
         recipients_en, retention_period, retention_trigger_id, retention_trigger_en,
         retention_citation, parent, consent_lifetime, minimum_age, active, changed_at, changed_by)
      values
        (:purpose, :version, :titleId, :titleEn, :descriptionId, :descriptionEn, :basis,
         :balancingId, :balancingEn, :citation, :peopleId, :peopleEn, :channels, :kinds,
         :recipientsId, :recipientsEn, :retentionPeriod, :retentionTriggerId, :retentionTriggerEn,
         :retentionCitation, :parent, :consentLifetime, :minimumAge, :active, :changedAt,
         :changedBy)
      on conflict (purpose, version) do nothing
      """)
  int insertIfAbsent(@BindMethods PurposeRow row);

  @SqlQuery(
      """
      select distinct on (purpose)
             purpose, version, title_id, title_en, description_id, description_en, basis,
             balancing_id, balancing_en, citation, people_id, people_en, channels, kinds,
             recipients_id, recipients_en, retention_period, retention_trigger_id,
             retention_trigger_en, retention_citation, parent, consent_lifetime, minimum_age,
             active, changed_at, changed_by
      from purpose_version
      order by purpose, version desc
      """)
  List<PurposeRow> list();

  @SqlQuery(
      """
      select purpose, version, title_id, title_en, description_id, description_en, basis,
             balancing_id, balancing_en, citation, people_id, people_en, channels, kinds,
             recipients_id, recipients_en, retention_period, retention_trigger_id,
             retention_trigger_en, retention_citation, parent, consent_lifetime, minimum_age,
             active, changed_at, changed_by
      from purpose_version
      where purpose = :purpose
      order by version desc
      """)
  List<PurposeRow> listVersions(@Bind("purpose") String purpose);
}
