package id.pelanggan.domain.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.purpose.DataKind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What somebody changes of an incident; what is empty stays. */
public record IncidentChange(
    Optional<String> happened,
    Optional<String> advice,
    Optional<Set<DataKind>> kinds,
    Optional<IncidentState> state,
    Optional<Instant> authorityToldAt,
    Optional<Instant> peopleToldAt) {
  public static final IncidentChange NONE =
      new IncidentChange(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public IncidentChange {
    requireNonNull(happened, "happened is null");
    requireNonNull(advice, "advice is null");
    requireNonNull(kinds, "kinds is null");
    requireNonNull(state, "state is null");
    requireNonNull(authorityToldAt, "authorityToldAt is null");
    requireNonNull(peopleToldAt, "peopleToldAt is null");
  }

  @Override
  public String toString() {
    return "IncidentChange[***]";
  }
}
