package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.agreement.RecordConsent;
import id.pelanggan.application.agreement.ShowConsents;
import id.pelanggan.application.agreement.ShowSpokenNotice;
import id.pelanggan.application.request.LiftRestriction;
import id.pelanggan.application.request.OpenRequest;
import id.pelanggan.application.request.RestrictCustomer;
import id.pelanggan.application.retention.KeepCustomer;
import id.pelanggan.application.retention.PlaceHold;
import id.pelanggan.application.retention.ShowLifecycle;
import id.pelanggan.application.selfservice.ReadOutLink;
import id.pelanggan.application.selfservice.SendLink;
import jakarta.inject.Inject;

/** What is asked about a customer's rights. */
record RightsUseCases(
    ShowConsents showConsents,
    ShowSpokenNotice showSpokenNotice,
    RecordConsent recordConsent,
    ShowLifecycle showLifecycle,
    KeepCustomer keepCustomer,
    PlaceHold placeHold,
    OpenRequest openRequest,
    RestrictCustomer restrictCustomer,
    LiftRestriction liftRestriction,
    SendLink sendLink,
    ReadOutLink readOutLink) {
  @Inject
  RightsUseCases {
    requireNonNull(showConsents, "showConsents is null");
    requireNonNull(showSpokenNotice, "showSpokenNotice is null");
    requireNonNull(recordConsent, "recordConsent is null");
    requireNonNull(showLifecycle, "showLifecycle is null");
    requireNonNull(keepCustomer, "keepCustomer is null");
    requireNonNull(placeHold, "placeHold is null");
    requireNonNull(openRequest, "openRequest is null");
    requireNonNull(restrictCustomer, "restrictCustomer is null");
    requireNonNull(liftRestriction, "liftRestriction is null");
    requireNonNull(sendLink, "sendLink is null");
    requireNonNull(readOutLink, "readOutLink is null");
  }
}
