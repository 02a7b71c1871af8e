package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.domain.vault.BlindIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(CustomerRow.class)
@RegisterConstructorMapper(ContactRow.class)
@RegisterConstructorMapper(KeptProfileRow.class)
@RegisterConstructorMapper(OwnerRow.class)
@RegisterConstructorMapper(SlotRow.class)
@RegisterConstructorMapper(ProfileRow.class)
interface CustomerDao {
  /** How many golden records are fetched at once. */
  int PROFILES = 5_000;

  @SqlUpdate(
      """
      update customer
      set city = changed.city,
          country = changed.country,
          language = changed.language,
          preferred_channel = changed.preferred_channel,
          birth_year_band = changed.birth_year_band,
          birth_month = changed.birth_month,
          customer_since = changed.customer_since
      from unnest(:ids, :cities, :countries, :languages, :channels, :bands, :months, :since)
        as changed (customer_id, city, country, language, preferred_channel, birth_year_band,
                    birth_month, customer_since)
      where customer.customer_id = changed.customer_id
      """)
  void updateFacts(
      @Bind("ids") UUID[] ids,
      @Bind("cities") String[] cities,
      @Bind("countries") String[] countries,
      @Bind("languages") String[] languages,
      @Bind("channels") String[] channels,
      @Bind("bands") @Nullable Integer[] bands,
      @Bind("months") @Nullable Integer[] months,
      @Bind("since") @Nullable LocalDate[] since);

  @SqlUpdate("delete from customer_profile where customer_id = any(:customers)")
  void deleteProfiles(@Bind("customers") UUID[] customers);

  @SqlUpdate("delete from customer_contact where customer_id = any(:customers)")
  void deleteContacts(@Bind("customers") UUID[] customers);

  /** From any of the tables whose rows go with a customer. */
  @SqlUpdate("delete from <table> where <column> = any(:customers)")
  void deleteFrom(
      @Define("table") String table,
      @Define("column") String column,
      @Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select customer_id, key_slot as number
      from customer
      where customer_id = any(:customers)
      """)
  List<SlotRow> listSlots(@Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select identity.digest, customer.customer_id, customer.key_slot
      from customer_identity as identity
      join customer on customer.customer_id = identity.customer_id
      where identity.digest = any(:digests)
      """)
  List<OwnerRow> listOwners(@Bind("digests") BlindIndex[] digests);

  @SqlQuery(
      """
      select customer_id, version as number
      from customer_profile
      where customer_id = any(:customers)
      """)
  List<SlotRow> listProfileVersions(@Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select contact.customer_id, contact.kind, contact.digest
      from unnest(:kinds, :digests) as wanted (kind, digest)
      join customer_contact as contact
        on contact.digest = wanted.digest and contact.kind = wanted.kind
      """)
  List<ContactRow> listByContact(
      @Bind("kinds") String[] kinds, @Bind("digests") BlindIndex[] digests);

  @SqlQuery(
      """
      select wanted.customer_id
      from unnest(:customers) as wanted (customer_id)
      where not exists (
          select from customer_record as said where said.customer_id = wanted.customer_id)
        and not exists (
          select from order_record as said where said.customer_id = wanted.customer_id)
        and not exists (
          select from interaction_record as said where said.customer_id = wanted.customer_id)
        and not exists (
          select from feedback_record as said where said.customer_id = wanted.customer_id)
        and not exists (
          select from consent_state as stands
          where stands.customer_id = wanted.customer_id and stands.own_act_at is not null)
        and not exists (
          select from restriction where restriction.customer_id = wanted.customer_id)
      """)
  List<UUID> listUnmentioned(@Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select wanted.customer_id
      from unnest(:customers) as wanted (customer_id)
      where exists (
          select from order_record as said
          where said.customer_id = wanted.customer_id and said.source_id = :source)
        or exists (
          select from interaction_record as said
          where said.customer_id = wanted.customer_id and said.source_id = :source)
        or exists (
          select from feedback_record as said
          where said.customer_id = wanted.customer_id and said.source_id = :source)
        or exists (
          select from customer_record as said
          join source on source.id = said.source_id and source.trust = 100
          where said.customer_id = wanted.customer_id)
        or exists (
          select from consent_state as stands
          where stands.customer_id = wanted.customer_id and stands.own_act_at is not null)
        or exists (
          select from restriction where restriction.customer_id = wanted.customer_id)
      """)
  List<UUID> listNamed(@Bind("source") UUID source, @Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select customer_id, key_slot, is_walk_in, city, country, language, preferred_channel,
             birth_year_band, birth_month, customer_since
      from customer
      where customer_id = :customer and not is_walk_in
      """)
  Optional<CustomerRow> find(@Bind("customer") UUID customer);

  @SqlQuery(
      """
      select customer_id, kind, digest
      from customer_contact
      where customer_id = :customer
      """)
  List<ContactRow> listContacts(@Bind("customer") UUID customer);

  @SqlQuery(
      """
      select customer_id, key_slot, version, sealed
      from customer_profile
      where customer_id = :customer
      """)
  Optional<ProfileRow> findProfile(@Bind("customer") UUID customer);

  @SqlQuery("select count(*) from customer where not is_walk_in")
  long count();

  @SqlQuery(
      """
      select customer_id, key_slot, version, sealed
      from customer_profile
      order by key_slot
      """)
  @FetchSize(PROFILES)
  ResultIterator<KeptProfileRow> readProfiles();

  @SqlQuery(
      """
      select customer_id, key_slot, version, sealed
      from customer_profile
      where customer_id = any(:customers)
      """)
  List<KeptProfileRow> listProfiles(@Bind("customers") UUID[] customers);
}
