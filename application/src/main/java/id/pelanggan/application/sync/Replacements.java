package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.FetchedPage.Dropped;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.MatchCandidates;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.MatchReason;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Notes customers whom a source merged. What the source did is a word of weight, but two people are
 * not made one here because somebody else did so: the pair waits for somebody who looks.
 */
final class Replacements {
  private final Intake intake;
  private final SourceRecords records;
  private final MatchCandidates candidates;

  @Inject
  Replacements(Intake intake, SourceRecords records, MatchCandidates candidates) {
    this.intake = requireNonNull(intake, "intake is null");
    this.records = requireNonNull(records, "records is null");
    this.candidates = requireNonNull(candidates, "candidates is null");
  }

  void note(Connection connection, ChangeSetId changeSet, List<Dropped> dropped, Instant at) {
    Map<BlindIndex, BlindIndex> merged = new HashMap<>();
    for (Dropped gone : dropped) {
      if (gone.stream() == Stream.CUSTOMERS && gone.replacedBy().isPresent()) {
        merged.put(digest(connection, gone.id()), digest(connection, gone.replacedBy().get()));
      }
    }
    if (merged.isEmpty()) {
      return;
    }
    Map<BlindIndex, UUID> owners = owners(merged);
    merged.forEach((one, other) -> {
      UUID owner = owners.get(one);
      UUID successor = owners.get(other);
      if (owner != null && successor != null && !owner.equals(successor)) {
        candidates.add(
            new CustomerId(owner), new CustomerId(successor), MatchReason.SOURCE, changeSet, at);
      }
    });
  }

  private Map<BlindIndex, UUID> owners(Map<BlindIndex, BlindIndex> merged) {
    List<BlindIndex> digests =
        java.util.stream.Stream.concat(merged.keySet().stream(), merged.values().stream())
            .distinct()
            .toList();
    Map<BlindIndex, UUID> owners = new HashMap<>();
    for (Identity identity : records.listIdentities(Stream.CUSTOMERS, digests)) {
      owners.put(identity.digest(), identity.owner());
    }
    return owners;
  }

  private BlindIndex digest(Connection connection, ExternalId id) {
    return intake.digest(connection.id().source(), Stream.CUSTOMERS, id);
  }
}
