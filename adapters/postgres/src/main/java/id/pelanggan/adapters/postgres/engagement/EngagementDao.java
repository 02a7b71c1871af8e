package id.pelanggan.adapters.postgres.engagement;

import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface EngagementDao {

  @SqlUpdate(
      """
      delete from interaction
      using unnest(:customers, :records) as gone (customer_id, record_id)
      where interaction.customer_id = gone.customer_id
        and interaction.interaction_id = gone.record_id
      """)
  void deleteInteractions(@Bind("customers") UUID[] customers, @Bind("records") UUID[] records);

  @SqlUpdate(
      """
      delete from feedback
      using unnest(:customers, :records) as gone (customer_id, record_id)
      where feedback.customer_id = gone.customer_id and feedback.feedback_id = gone.record_id
      """)
  void deleteFeedback(@Bind("customers") UUID[] customers, @Bind("records") UUID[] records);
}
