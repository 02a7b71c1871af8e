package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(MarkRow.class)
@RegisterConstructorMapper(StoneRow.class)
interface TombstoneDao {
  /** How many are fetched at once. */
  int STONES = 10_000;

  @SqlUpdate(
      """
      insert into tombstone (digest, kind, erasure_id, raised_at)
      select raised.digest, raised.kind, raised.erasure_id, raised.raised_at
      from unnest(:digests, :kinds, :erasures, :times)
        as raised (digest, kind, erasure_id, raised_at)
      on conflict (digest) do update
      set erasure_id = excluded.erasure_id, raised_at = excluded.raised_at, lifted_at = null,
          evidence = null
      where tombstone.lifted_at is not null
      """)
  void upsert(
      @Bind("digests") BlindIndex[] digests,
      @Bind("kinds") String[] kinds,
      @Bind("erasures") UUID[] erasures,
      @Bind("times") Instant[] times);

  @SqlUpdate(
      """
      update tombstone
      set lifted_at = :at, evidence = :evidence
      where digest = any(:digests) and lifted_at is null
      """)
  int lift(
      @Bind("digests") BlindIndex[] digests,
      @Bind("evidence") UUID evidence,
      @Bind("at") Instant at);

  @SqlQuery(
      """
      select digest, kind
      from tombstone
      where digest = any(:digests) and lifted_at is null
      """)
  List<MarkRow> listStanding(@Bind("digests") BlindIndex[] digests);

  @SqlQuery("select count(*) from tombstone where lifted_at is null")
  long count();

  @SqlQuery("select not exists (select from tombstone where lifted_at is null)")
  boolean isEmpty();

  @SqlQuery(
      """
      select digest, kind, erasure_id, raised_at, lifted_at is null as standing
      from tombstone
      """)
  @FetchSize(STONES)
  ResultIterator<StoneRow> readAll();
}
