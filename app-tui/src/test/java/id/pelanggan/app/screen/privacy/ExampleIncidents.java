package id.pelanggan.app.screen.privacy;

import id.pelanggan.app.screen.privacy.incidents.IncidentSource;
import id.pelanggan.application.incident.Affected;
import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.domain.incident.Incident;
import id.pelanggan.domain.incident.IncidentChange;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.incident.IncidentState;
import id.pelanggan.domain.incident.IncidentWords;
import id.pelanggan.domain.incident.NoticeDeadline;
import id.pelanggan.domain.purpose.DataKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Invented incidents. */
final class ExampleIncidents implements IncidentSource {
  private final List<String> done;
  private final boolean empty;

  ExampleIncidents(List<String> done, boolean empty) {
    this.done = done;
    this.empty = empty;
  }

  @Override
  public List<IncidentView> list() {
    return empty
        ? List.of()
        : List.of(
            view(1, "Laptop Toko 2", IncidentState.OPEN, 52, false, 214),
            view(2, "Square", IncidentState.CLOSED, 2000, true, 1));
  }

  private static IncidentView view(
      int number, String what, IncidentState state, int hours, boolean told, long affected) {
    Instant known = ExamplePrivacy.NOW.minus(Duration.ofHours(hours));
    Optional<Instant> at = told ? Optional.of(known.plus(Duration.ofHours(20))) : Optional.empty();
    NoticeDeadline deadline = NoticeDeadline.INDONESIAN;
    return new IncidentView(
        new Incident(
            new IncidentId(new UUID(2, number)),
            known,
            Set.of(DataKind.CONTACT, DataKind.IDENTITY),
            new IncidentWords(what, told ? "" : "0800-0012-0000"),
            state,
            at,
            at,
            1),
        deadline.due(known),
        deadline.standing(known, at, ExamplePrivacy.NOW),
        deadline.standing(known, at, ExamplePrivacy.NOW),
        affected);
  }

  @Override
  public IncidentView open(Instant detectedAt, Set<DataKind> kinds, IncidentWords words) {
    done.add("incident " + Duration.between(detectedAt, ExamplePrivacy.NOW).toHours());
    return view(3, words.happened(), IncidentState.OPEN, 0, false, 0);
  }

  @Override
  public IncidentView change(IncidentId incident, IncidentChange change) {
    done.add("told " + change.authorityToldAt().isPresent());
    return list().getFirst();
  }

  @Override
  public long add(IncidentId incident, Affected affected) {
    done.add("affected");
    return 12;
  }
}
