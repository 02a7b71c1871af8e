package id.pelanggan.application.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.incident.Incident;
import id.pelanggan.domain.incident.NoticeDeadline;
import id.pelanggan.domain.incident.NoticeDeadline.Standing;
import java.time.Instant;

/**
 * An incident with its clocks.
 *
 * @param dueAt by when the authority and the people have to be told
 * @param authority how it stands with the authority
 * @param people how it stands with those affected
 * @param affected how many customers it concerns
 */
public record IncidentView(
    Incident incident, Instant dueAt, Standing authority, Standing people, long affected) {
  public IncidentView {
    requireNonNull(incident, "incident is null");
    requireNonNull(dueAt, "dueAt is null");
    requireNonNull(authority, "authority is null");
    requireNonNull(people, "people is null");
  }

  static IncidentView of(Incident incident, long affected, Instant now) {
    NoticeDeadline deadline = NoticeDeadline.INDONESIAN;
    return new IncidentView(
        incident,
        deadline.due(incident.detectedAt()),
        deadline.standing(incident.detectedAt(), incident.authorityToldAt(), now),
        deadline.standing(incident.detectedAt(), incident.peopleToldAt(), now),
        affected);
  }
}
