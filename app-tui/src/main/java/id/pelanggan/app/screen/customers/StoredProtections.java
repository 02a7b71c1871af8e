package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.privacy.consents.AskedTopics;
import id.pelanggan.app.screen.privacy.erasures.ErasureSource;
import id.pelanggan.app.screen.privacy.erasures.StoredErasures;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.access.ListPermissions;
import id.pelanggan.application.agreement.ConsentCommand;
import id.pelanggan.application.agreement.ConsentWish;
import id.pelanggan.application.agreement.SpokenNotice;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.application.request.OpenRequest;
import id.pelanggan.application.retention.Lifecycle;
import id.pelanggan.application.retention.PlaceHold;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The use cases, asked in the name of whoever works here. */
final class StoredProtections implements Protections {
  private final IdentifyOperator identifyOperator;
  private final ListPermissions listPermissions;
  private final RightsUseCases useCases;
  private final AskedTopics askedTopics;
  private final StoredErasures erasures;

  @Inject
  StoredProtections(
      IdentifyOperator identifyOperator,
      ListPermissions listPermissions,
      RightsUseCases useCases,
      AskedTopics askedTopics,
      StoredErasures erasures) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listPermissions = requireNonNull(listPermissions, "listPermissions is null");
    this.useCases = requireNonNull(useCases, "useCases is null");
    this.askedTopics = requireNonNull(askedTopics, "askedTopics is null");
    this.erasures = requireNonNull(erasures, "erasures is null");
  }

  @Override
  public Protection show(CustomerId customer) {
    CallContext context = context();
    return new Protection(
        askedTopics.list(),
        useCases.showConsents().show(context, customer),
        lifecycle(context, customer));
  }

  private Optional<Lifecycle> lifecycle(CallContext context, CustomerId customer) {
    return listPermissions.list(context).contains(Permission.SEE_RETENTION)
        ? Optional.of(useCases.showLifecycle().show(context, customer))
        : Optional.empty();
  }

  @Override
  public SpokenNotice spoken(PurposeCode purpose, String language) {
    return useCases.showSpokenNotice().show(context(), purpose, language);
  }

  @Override
  public void record(CustomerId customer, Said said) {
    useCases
        .recordConsent()
        .record(
            context(),
            new ConsentCommand(
                customer,
                List.of(new ConsentWish(said.topic(), said.act(), Optional.empty())),
                said.method(),
                new ConsentProof("", "", said.guardian()),
                said.notice().map(spoken -> spoken.reference().language()).orElse(said.language()),
                said.notice().map(SpokenNotice::reference),
                Optional.empty()));
  }

  @Override
  public void restrict(CustomerId customer) {
    useCases.restrictCustomer().restrict(context(), customer);
  }

  @Override
  public void liftRestriction(CustomerId customer) {
    useCases.liftRestriction().lift(context(), customer);
  }

  @Override
  public void keep(CustomerId customer) {
    useCases.keepCustomer().keep(context(), customer);
  }

  @Override
  public void hold(CustomerId customer, Optional<LocalDate> until, String citation) {
    useCases
        .placeHold()
        .place(context(), new PlaceHold.Command(customer, Set.of(), until, citation));
  }

  @Override
  public void open(RequestKind kind, RequestOrigin origin, CustomerId customer, String words) {
    useCases
        .openRequest()
        .open(
            context(),
            new OpenRequest.Command(
                kind,
                origin,
                Optional.of(customer),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words));
  }

  @Override
  public Sent sendLink(CustomerId customer) {
    return useCases.sendLink().send(context(), customer);
  }

  @Override
  public String readOutLink(CustomerId customer) {
    return useCases.readOutLink().write(context(), customer);
  }

  @Override
  public ErasureSource erasures() {
    return erasures;
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
  }
}
