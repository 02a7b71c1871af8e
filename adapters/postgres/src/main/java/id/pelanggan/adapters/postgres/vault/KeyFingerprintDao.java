package id.pelanggan.adapters.postgres.vault;

import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface KeyFingerprintDao {

  @SqlQuery("select fingerprint from sealed_with")
  Optional<String> find();

  @SqlUpdate(
      """
      insert into sealed_with (fingerprint) values (:fingerprint)
      on conflict (only_one) do nothing
      """)
  void insertIfAbsent(@Bind("fingerprint") String fingerprint);

  @SqlQuery(
      """
      select exists (select from customer_record)
          or exists (select from order_record)
          or exists (select from interaction_record)
          or exists (select from feedback_record)
          or exists (select from product_record)
          or exists (select from customer_profile)
          or exists (select from refused_row)
          or exists (select from change_set)
      """)
  boolean isCiphertextStored();
}
