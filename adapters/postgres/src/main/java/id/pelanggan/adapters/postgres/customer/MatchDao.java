package id.pelanggan.adapters.postgres.customer;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface MatchDao {

  /**
   * Of each contact point no more others are looked up than say that too many have it, so that one
   * of thousands costs no more than any other. E-mail comes first where a pair shares both kinds.
   */
  @SqlUpdate(
      """
      with pair as materialized (
        select mine.customer_id, found.customer_id as other_id, mine.kind,
               count(*) over (partition by mine.customer_id, mine.kind, mine.digest) as others
        from customer_contact as mine
        cross join lateral (
          select contact.customer_id
          from customer_contact as contact
          where contact.digest = mine.digest
            and contact.kind = mine.kind
            and contact.customer_id <> mine.customer_id
          limit :most) as found
        where mine.customer_id = any(:customers))
      insert into match_candidate (customer_id, other_id, reason, change_set_id, found_at)
      select least(pair.customer_id, pair.other_id), greatest(pair.customer_id, pair.other_id),
             min(pair.kind), :changeSet, :at
      from pair
      join customer as one on one.customer_id = pair.customer_id and not one.is_walk_in
      join customer as other on other.customer_id = pair.other_id and not other.is_walk_in
      where pair.others < :most
      group by least(pair.customer_id, pair.other_id), greatest(pair.customer_id, pair.other_id)
      on conflict (customer_id, other_id) do nothing
      """)
  int find(
      @Bind("customers") UUID[] customers,
      @Bind("most") int most,
      @Bind("changeSet") UUID changeSet,
      @Bind("at") Instant at);

  @SqlUpdate(
      """
      insert into match_candidate (customer_id, other_id, reason, change_set_id, found_at)
      values
        (least(:one, :other), greatest(:one, :other), :reason, :changeSet, :at)
      on conflict (customer_id, other_id) do nothing
      """)
  void insert(
      @Bind("one") UUID one,
      @Bind("other") UUID other,
      @Bind("reason") String reason,
      @Bind("changeSet") UUID changeSet,
      @Bind("at") Instant at);

  @SqlUpdate("delete from match_candidate where change_set_id = :changeSet")
  void deleteAll(@Bind("changeSet") UUID changeSet);

  @SqlQuery("select count(*) from match_candidate")
  long count();
}
