package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells what is new from what is known, by the source's time first and the content second. */
final class Judge {
  private final SourceRecords records;

  @Inject
  Judge(SourceRecords records) {
    this.records = requireNonNull(records, "records is null");
  }

  Verdicts judge(
      Stream stream, Instant at, Collection<Arrival> arrivals, Map<BlindIndex, Identity> known) {
    List<Verdict> verdicts = new ArrayList<>();
    Set<Kept> kept = kept(stream, at, arrivals, known);
    long created = 0;
    long changed = 0;
    long same = 0;
    long late = 0;
    for (Arrival arrival : arrivals) {
      Identity identity = known.get(arrival.digest());
      if (identity == null) {
        verdicts.add(new Verdict.Unknown(arrival));
        created++;
      } else if (identity.version() == 0) {
        verdicts.add(new Verdict.Newer(arrival, identity));
        created++;
      } else if (identity.content().equals(arrival.content())) {
        same++;
      } else if (!isOlder(arrival, identity, at)) {
        verdicts.add(new Verdict.Newer(arrival, identity));
        changed++;
      } else if (kept.contains(new Kept(identity.record(), arrival.content()))) {
        same++;
      } else {
        verdicts.add(new Verdict.Older(arrival, identity));
        late++;
      }
    }
    return new Verdicts(verdicts, new Counts(0, created, changed, same, late, 0));
  }

  /** Of what is older than what is believed: the versions that are kept already. */
  private Set<Kept> kept(
      Stream stream, Instant at, Collection<Arrival> arrivals, Map<BlindIndex, Identity> known) {
    List<UUID> older = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      Identity identity = known.get(arrival.digest());
      if (identity != null && identity.version() > 0 && isOlder(arrival, identity, at)) {
        older.add(identity.record());
      }
    }
    Set<Kept> kept = new HashSet<>();
    if (!older.isEmpty()) {
      for (RecordVersion version : records.listVersions(stream, older)) {
        kept.add(new Kept(version.record(), version.content()));
      }
    }
    return kept;
  }

  private static boolean isOlder(Arrival arrival, Identity identity, Instant at) {
    return arrival.observedAt(at).isBefore(identity.observedAt());
  }

  private record Kept(UUID record, BlindIndex content) {}
}
