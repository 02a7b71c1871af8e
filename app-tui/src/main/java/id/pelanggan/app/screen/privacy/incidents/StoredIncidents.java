package id.pelanggan.app.screen.privacy.incidents;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.incident.AddAffected;
import id.pelanggan.application.incident.Affected;
import id.pelanggan.application.incident.ChangeIncident;
import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.application.incident.ListIncidents;
import id.pelanggan.application.incident.OpenIncident;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.incident.IncidentChange;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.incident.IncidentWords;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The use cases, asked in the name of whoever works here. */
public final class StoredIncidents implements IncidentSource {
  private final IdentifyOperator identifyOperator;
  private final ListIncidents listIncidents;
  private final OpenIncident openIncident;
  private final ChangeIncident changeIncident;
  private final AddAffected addAffected;

  @Inject
  public StoredIncidents(
      IdentifyOperator identifyOperator,
      ListIncidents listIncidents,
      OpenIncident openIncident,
      ChangeIncident changeIncident,
      AddAffected addAffected) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listIncidents = requireNonNull(listIncidents, "listIncidents is null");
    this.openIncident = requireNonNull(openIncident, "openIncident is null");
    this.changeIncident = requireNonNull(changeIncident, "changeIncident is null");
    this.addAffected = requireNonNull(addAffected, "addAffected is null");
  }

  @Override
  public List<IncidentView> list() {
    return listIncidents.list(context());
  }

  @Override
  public IncidentView open(Instant detectedAt, Set<DataKind> kinds, IncidentWords words) {
    return openIncident.open(context(), new OpenIncident.Command(detectedAt, kinds, words));
  }

  @Override
  public IncidentView change(IncidentId incident, IncidentChange change) {
    return changeIncident.change(context(), incident, change);
  }

  @Override
  public long add(IncidentId incident, Affected affected) {
    return addAffected.add(context(), incident, affected).added();
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}
