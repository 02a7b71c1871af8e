package id.pelanggan.app.screen.privacy.requests;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.report.AccessReport;
import id.pelanggan.app.report.ReportFile;
import id.pelanggan.app.screen.privacy.consents.AskedTopic;
import id.pelanggan.app.screen.privacy.consents.AskedTopics;
import id.pelanggan.app.screen.privacy.register.CustomerNames;
import id.pelanggan.app.screen.privacy.systems.StoredSystems;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.answering.AnswerRequest;
import id.pelanggan.application.disclosure.ExportAccess;
import id.pelanggan.application.request.AssignCustomer;
import id.pelanggan.application.request.CountOpenRequests;
import id.pelanggan.application.request.ExtendRequest;
import id.pelanggan.application.request.ListRequests;
import id.pelanggan.application.request.ListRequests.Which;
import id.pelanggan.application.request.OpenRequest;
import id.pelanggan.application.request.RefuseRequest;
import id.pelanggan.application.request.ShowRequest;
import id.pelanggan.application.request.VerifyRequester;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.ExtensionReason;
import id.pelanggan.domain.request.RefusalReason;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.request.Verification;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The use cases, asked in the name of whoever works here. */
public final class StoredRequests implements RequestSource {
  private final IdentifyOperator identifyOperator;
  private final ListRequests listRequests;
  private final ShowRequest showRequest;
  private final OpenRequest openRequest;
  private final AssignCustomer assignCustomer;
  private final VerifyRequester verifyRequester;
  private final ExtendRequest extendRequest;
  private final RefuseRequest refuseRequest;
  private final AnswerRequest answerRequest;
  private final ExportAccess exportAccess;
  private final CountOpenRequests countOpenRequests;
  private final AskedTopics askedTopics;
  private final CustomerNames names;

  @Inject
  public StoredRequests(
      IdentifyOperator identifyOperator,
      ListRequests listRequests,
      ShowRequest showRequest,
      OpenRequest openRequest,
      AssignCustomer assignCustomer,
      VerifyRequester verifyRequester,
      ExtendRequest extendRequest,
      RefuseRequest refuseRequest,
      AnswerRequest answerRequest,
      ExportAccess exportAccess,
      CountOpenRequests countOpenRequests,
      AskedTopics askedTopics,
      CustomerNames names) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listRequests = requireNonNull(listRequests, "listRequests is null");
    this.showRequest = requireNonNull(showRequest, "showRequest is null");
    this.openRequest = requireNonNull(openRequest, "openRequest is null");
    this.assignCustomer = requireNonNull(assignCustomer, "assignCustomer is null");
    this.verifyRequester = requireNonNull(verifyRequester, "verifyRequester is null");
    this.extendRequest = requireNonNull(extendRequest, "extendRequest is null");
    this.refuseRequest = requireNonNull(refuseRequest, "refuseRequest is null");
    this.answerRequest = requireNonNull(answerRequest, "answerRequest is null");
    this.exportAccess = requireNonNull(exportAccess, "exportAccess is null");
    this.countOpenRequests = requireNonNull(countOpenRequests, "countOpenRequests is null");
    this.askedTopics = requireNonNull(askedTopics, "askedTopics is null");
    this.names = requireNonNull(names, "names is null");
  }

  @Override
  public List<RequestRow> list() {
    CallContext context = context();
    return Stream.of(Which.OPEN, Which.CLOSED)
        .flatMap(which -> listRequests.list(context, which).stream())
        .map(entry -> new RequestRow(entry.request(), entry.name()))
        .toList();
  }

  @Override
  public long countOpen() {
    return countOpenRequests.count(context()).open();
  }

  @Override
  public RequestStory read(RequestId request) {
    ShowRequest.View view = showRequest.show(context(), request);
    return new RequestStory(
        view.words(), view.events(), view.systems().stream().map(StoredSystems::line).toList());
  }

  @Override
  public Optional<CustomerId> find(String text) {
    return names.find(text);
  }

  @Override
  public void open(
      RequestKind kind, RequestOrigin origin, Optional<CustomerId> customer, String words) {
    openRequest.open(
        context(),
        new OpenRequest.Command(
            kind, origin, customer, Optional.empty(), Optional.empty(), Optional.empty(), words));
  }

  @Override
  public void assign(RequestId request, CustomerId customer) {
    assignCustomer.assign(context(), request, customer);
  }

  @Override
  public void verify(RequestId request, Verification how) {
    verifyRequester.verify(context(), request, how);
  }

  @Override
  public void extend(RequestId request, ExtensionReason reason) {
    extendRequest.extend(context(), request, reason);
  }

  @Override
  public void refuse(RequestId request, RefusalReason reason) {
    refuseRequest.refuse(context(), request, reason);
  }

  @Override
  public List<AskedTopic> topics() {
    return askedTopics.list();
  }

  @Override
  public void answer(RequestId request, AnswerRequest.Answer answer) {
    answerRequest.answer(context(), request, answer);
  }

  @Override
  public void export(RequestId request, Path json, Path html, Phrases phrases) {
    exportAccess.export(
        context(),
        request,
        export -> {
          ReportFile.write(json, AccessReport.json(export));
          ReportFile.write(html, new AccessReport(phrases).html(export));
        });
  }

  @Override
  public Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}
