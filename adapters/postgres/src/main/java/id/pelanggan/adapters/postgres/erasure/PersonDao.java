package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.domain.vault.BlindIndex;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What is read of people across the tables of the registry. */
@RegisterConstructorMapper(SaidRow.class)
@RegisterConstructorMapper(SourceCountRow.class)
@RegisterConstructorMapper(OwnSlotRow.class)
interface PersonDao {
  /** How many slots are fetched at once. */
  int SLOTS = 10_000;

  @SqlQuery(
      """
      select customer_id
      from customer
      where customer_id = any(:customers) and not is_walk_in
      """)
  List<UUID> listPresent(@Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select customer_id, record_id, version, source_id, change_set_id, observed_at, content,
             key_slot, sealed
      from <name>_record
      where customer_id = any(:customers)
      """)
  List<SaidRow> listVersions(@Define("name") String name, @Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select distinct key_slot
      from <table>
      where customer_id = any(:customers) and key_slot is not null
      """)
  List<Long> listSlots(@Define("table") String table, @Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select source_id, count(distinct customer_id) as customers
      from customer_identity
      where customer_id = any(:customers)
      group by source_id
      """)
  List<SourceCountRow> countBySource(@Bind("customers") UUID[] customers);

  @SqlQuery("select key_slot from search_snapshot")
  List<Long> listSnapshotSlots();

  @SqlUpdate("delete from search_snapshot where key_slot = any(:slots)")
  void deleteSnapshots(@Bind("slots") Long[] slots);

  @SqlQuery("select customer_id, key_slot from customer where not is_walk_in order by key_slot")
  @FetchSize(SLOTS)
  ResultIterator<OwnSlotRow> readSlots();

  /** What was kept aside of people: found by what they can be reached by. */
  @SqlQuery(
      """
      delete from <table> as kept
      using unnest(:kinds, :digests) as wanted (kind, digest)
      join <contacts> as contact
        on contact.kind = wanted.kind and contact.digest = wanted.digest
      where <same>
      returning kept.key_slot
      """)
  List<Long> deleteByContact(
      @Define("table") String table,
      @Define("contacts") String contacts,
      @Define("same") String same,
      @Bind("kinds") String[] kinds,
      @Bind("digests") BlindIndex[] digests);

  /** The rows that are found stay, and what found them goes. */
  @SqlQuery(
      """
      delete from <contacts> as contact
      using unnest(:kinds, :digests) as wanted (kind, digest), <table> as kept
      where contact.kind = wanted.kind and contact.digest = wanted.digest and <same>
      returning kept.key_slot
      """)
  List<Long> deleteContacts(
      @Define("table") String table,
      @Define("contacts") String contacts,
      @Define("same") String same,
      @Bind("kinds") String[] kinds,
      @Bind("digests") BlindIndex[] digests);

  /** What was kept aside of people: found by what a source calls one of their documents. */
  @SqlQuery(
      """
      delete from <table> as kept
      where kept.<column> in (
          select identity.digest from customer_identity as identity
          where identity.customer_id = any(:customers)
          union all
          select identity.digest
          from order_record as said
          join order_identity as identity on identity.record_id = said.record_id
          where said.customer_id = any(:customers)
          union all
          select identity.digest
          from interaction_record as said
          join interaction_identity as identity on identity.record_id = said.record_id
          where said.customer_id = any(:customers)
          union all
          select identity.digest
          from feedback_record as said
          join feedback_identity as identity on identity.record_id = said.record_id
          where said.customer_id = any(:customers))
      returning kept.key_slot
      """)
  List<Long> deleteById(
      @Define("table") String table,
      @Define("column") String column,
      @Bind("customers") UUID[] customers);
}
