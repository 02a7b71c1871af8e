package id.pelanggan.adapters.postgres.purpose;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(AudienceRow.class)
interface AudienceDao {

  /** A grant by a customer's own act names what was shown. */
  @SqlQuery(
      """
      select consent_state.channel, count(distinct consent_state.customer_id) as customers
      from consent_state
      join consent_event
        on consent_event.customer_id = consent_state.customer_id
        and consent_event.event_id = consent_state.decided_by
      where consent_state.standing = 'GRANTED'
        and consent_event.notice_code = :notice
        and consent_event.notice_version < :below
      group by consent_state.channel
      """)
  List<AudienceRow> count(@Bind("notice") String notice, @Bind("below") int below);
}
