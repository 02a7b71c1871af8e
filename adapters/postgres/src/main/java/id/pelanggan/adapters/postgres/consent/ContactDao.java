package id.pelanggan.adapters.postgres.consent;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(PointRow.class)
interface ContactDao {

  @SqlQuery(
      """
      select customer_id, contact_id, kind, digest
      from consent_contact
      where customer_id = any(:customers)
      """)
  List<PointRow> list(@Bind("customers") UUID[] customers);

  @SqlBatch(
      """
      insert into consent_contact (customer_id, contact_id, kind, digest)
      values (:customerId, :contactId, :kind, :digest)
      on conflict (customer_id, kind, digest) do nothing
      """)
  void insert(@BindMethods List<PointRow> rows);
}
