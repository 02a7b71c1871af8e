package id.pelanggan.app.screen.privacy;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.privacy.consents.ConsentSource;
import id.pelanggan.app.screen.privacy.consents.StoredConsents;
import id.pelanggan.app.screen.privacy.erasures.ErasureSource;
import id.pelanggan.app.screen.privacy.erasures.StoredErasures;
import id.pelanggan.app.screen.privacy.incidents.IncidentSource;
import id.pelanggan.app.screen.privacy.incidents.StoredIncidents;
import id.pelanggan.app.screen.privacy.processing.RecordSource;
import id.pelanggan.app.screen.privacy.processing.StoredRecord;
import id.pelanggan.app.screen.privacy.requests.RequestSource;
import id.pelanggan.app.screen.privacy.requests.StoredRequests;
import id.pelanggan.app.screen.privacy.systems.StoredSystems;
import id.pelanggan.app.screen.privacy.systems.SystemSource;
import jakarta.inject.Inject;

/** What the screen reads and does, by register. */
public record PrivacySources(
    RequestSource requests,
    ConsentSource consents,
    IncidentSource incidents,
    RecordSource record,
    SystemSource systems,
    ErasureSource erasures) {
  public PrivacySources {
    requireNonNull(requests, "requests is null");
    requireNonNull(consents, "consents is null");
    requireNonNull(incidents, "incidents is null");
    requireNonNull(record, "record is null");
    requireNonNull(systems, "systems is null");
    requireNonNull(erasures, "erasures is null");
  }

  @Inject
  public PrivacySources(
      StoredRequests requests,
      StoredConsents consents,
      StoredIncidents incidents,
      StoredRecord record,
      StoredSystems systems,
      StoredErasures erasures) {
    this(
        (RequestSource) requests,
        (ConsentSource) consents,
        (IncidentSource) incidents,
        (RecordSource) record,
        (SystemSource) systems,
        (ErasureSource) erasures);
  }
}
