package id.pelanggan.domain.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.purpose.DataKind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A breach of the protection of data.
 *
 * @param detectedAt when somebody of the shop knew of it; the clock starts there
 * @param kinds of data that are concerned
 * @param words what happened, and what those affected should do
 * @param authorityToldAt when the authority was told in writing
 * @param peopleToldAt when those affected were told in writing
 * @param version from 1, for who changes it at the same time
 */
public record Incident(
    IncidentId id,
    Instant detectedAt,
    Set<DataKind> kinds,
    IncidentWords words,
    IncidentState state,
    Optional<Instant> authorityToldAt,
    Optional<Instant> peopleToldAt,
    int version) {
  public Incident {
    requireNonNull(id, "id is null");
    requireNonNull(detectedAt, "detectedAt is null");
    kinds = Set.copyOf(kinds);
    requireNonNull(words, "words is null");
    requireNonNull(state, "state is null");
    requireNonNull(authorityToldAt, "authorityToldAt is null");
    requireNonNull(peopleToldAt, "peopleToldAt is null");
    if (version < 1) {
      throw new IllegalArgumentException("version is below 1: " + version);
    }
  }

  /** The same, changed. */
  public Incident with(IncidentChange change) {
    return new Incident(
        id,
        detectedAt,
        change.kinds().orElse(kinds),
        new IncidentWords(
            change.happened().orElse(words.happened()), change.advice().orElse(words.advice())),
        change.state().orElse(state),
        change.authorityToldAt().or(() -> authorityToldAt),
        change.peopleToldAt().or(() -> peopleToldAt),
        version + 1);
  }
}
