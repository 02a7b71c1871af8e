package id.pelanggan.adapters.postgres.record;

import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** {@code name} says which stream's identities; what is only mentioned was never there. */
interface GoneDao {

  @SqlUpdate(
      """
      update <name>_identity
      set gone_at = :at
      where digest = any(:digests) and version > 0 and gone_at is null
      """)
  int mark(
      @Define("name") String name, @Bind("digests") BlindIndex[] digests, @Bind("at") Instant at);

  @SqlUpdate(
      """
      update <name>_identity
      set gone_at = null
      where digest = any(:digests) and gone_at is not null
      """)
  void clear(@Define("name") String name, @Bind("digests") BlindIndex[] digests);

  @SqlQuery(
      """
      select count(*)
      from <name>_identity
      where source_id = :source and version > 0 and gone_at is null
      """)
  long countPresent(@Define("name") String name, @Bind("source") UUID source);

  @SqlQuery(
      """
      select count(*)
      from <name>_identity as known
      where known.source_id = :source and known.version > 0 and known.gone_at is null
        and not exists (
          select from sync_seen as seen
          where seen.run_id = :run and seen.stream = :stream and seen.digest = known.digest)
      """)
  long countUnseen(
      @Define("name") String name,
      @Bind("stream") String stream,
      @Bind("source") UUID source,
      @Bind("run") UUID run);

  @SqlUpdate(
      """
      update <name>_identity as known
      set gone_at = :at
      where known.source_id = :source and known.version > 0 and known.gone_at is null
        and not exists (
          select from sync_seen as seen
          where seen.run_id = :run and seen.stream = :stream and seen.digest = known.digest)
      """)
  long markUnseen(
      @Define("name") String name,
      @Bind("stream") String stream,
      @Bind("source") UUID source,
      @Bind("run") UUID run,
      @Bind("at") Instant at);
}
