package id.pelanggan.app.screen.privacy.incidents;

import id.pelanggan.application.incident.Affected;
import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.domain.incident.IncidentChange;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.incident.IncidentWords;
import id.pelanggan.domain.purpose.DataKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the register of incidents reads and does. Everything may wait. */
public interface IncidentSource {

  /** The newest first. */
  List<IncidentView> list();

  IncidentView open(Instant detectedAt, Set<DataKind> kinds, IncidentWords words);

  IncidentView change(IncidentId incident, IncidentChange change);

  /**
   * @return how many were not there before
   */
  long add(IncidentId incident, Affected affected);
}
