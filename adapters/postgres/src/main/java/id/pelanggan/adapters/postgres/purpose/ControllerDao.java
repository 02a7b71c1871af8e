package id.pelanggan.adapters.postgres.purpose;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(ControllerRow.class)
interface ControllerDao {

  @SqlQuery(
      """
      select legal_name, address, contact, country, officer_name, officer_email, officer_phone
      from controller
      """)
  Optional<ControllerRow> find();

  @SqlUpdate(
      """
      insert into controller
        (legal_name, address, contact, country, officer_name, officer_email, officer_phone,
         changed_at, changed_by)
      values
        (:legalName, :address, :contact, :country, :officerName, :officerEmail, :officerPhone,
         :at, :actor)
      on conflict (only_one) do update
      set legal_name = excluded.legal_name, address = excluded.address,
          contact = excluded.contact, country = excluded.country,
          officer_name = excluded.officer_name, officer_email = excluded.officer_email,
          officer_phone = excluded.officer_phone, changed_at = excluded.changed_at,
          changed_by = excluded.changed_by
      """)
  void save(@BindMethods ControllerRow row, @Bind("at") Instant at, @Bind("actor") UUID actor);
}
