package id.pelanggan.application.answering;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.answering.AnswerRequest.Answer;
import id.pelanggan.application.consent.ConsentBook;
import id.pelanggan.application.customer.Corrections;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.erasure.Erasures;
import id.pelanggan.application.outbox.TellSystems;
import id.pelanggan.application.port.PrivacyRequests;
import id.pelanggan.application.request.RequestBook;
import id.pelanggan.application.request.Restricting;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureCause;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestEvent;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestOrigin;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What each kind of request asks for. */
final class Deeds {
  /** In which an erasure can be taken back. */
  private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(10);

  private final PrivacyRequests requests;
  private final Corrections corrections;
  private final Restricting restricting;
  private final ConsentBook consents;
  private final Objections objections;
  private final Erasures erasures;
  private final TellSystems tellSystems;

  @Inject
  Deeds(
      PrivacyRequests requests,
      Corrections corrections,
      Restricting restricting,
      ConsentBook consents,
      Objections objections,
      Erasures erasures,
      TellSystems tellSystems) {
    this.requests = requireNonNull(requests, "requests is null");
    this.corrections = requireNonNull(corrections, "corrections is null");
    this.restricting = requireNonNull(restricting, "restricting is null");
    this.consents = requireNonNull(consents, "consents is null");
    this.objections = requireNonNull(objections, "objections is null");
    this.erasures = requireNonNull(erasures, "erasures is null");
    this.tellSystems = requireNonNull(tellSystems, "tellSystems is null");
  }

  /**
   * @return the erasure, where one is begun
   */
  Optional<ErasureId> perform(
      CallContext context, PrivacyRequest request, CustomerId customer, Answer answer) {
    switch (request.kind()) {
      case ACCESS, PORTABILITY -> requireExported(request);
      case RECTIFICATION -> rectify(context, request, customer, answer);
      case RESTRICTION -> restricting.restrict(context, customer, Optional.of(request.id()));
      case OBJECTION -> {
        List<ConsentTopic> topics =
            answer.topics().isEmpty() ? objections.topics() : answer.topics();
        record(context, request, customer, ConsentAct.REFUSED, topics);
      }
      case WITHDRAWAL -> record(context, request, customer, ConsentAct.WITHDRAWN, answer.topics());
      case ERASURE -> {
        return Optional.of(erase(context, request, customer));
      }
    }
    return Optional.empty();
  }

  private void requireExported(PrivacyRequest request) {
    if (requests.listEvents(request.id()).stream()
        .noneMatch(event -> event.act() == Act.EXPORTED)) {
      throw RequestBook.refusal(RequestError.REQUEST_NOT_EXPORTED, request.id());
    }
  }

  private void rectify(
      CallContext context, PrivacyRequest request, CustomerId customer, Answer answer) {
    CustomerChange.Request change =
        answer
            .change()
            .orElseThrow(
                () -> RequestBook.refusal(RequestError.REQUEST_CHANGE_MISSING, request.id()));
    corrections.correct(context, customer, change);
    tellSystems.write(context, customer, MessageKind.RECTIFY, request.id().value(), List.of());
  }

  private void record(
      CallContext context,
      PrivacyRequest request,
      CustomerId customer,
      ConsentAct act,
      List<ConsentTopic> topics) {
    if (topics.isEmpty()) {
      throw RequestBook.refusal(RequestError.REQUEST_TOPICS_MISSING, request.id());
    }
    for (ConsentTopic topic : topics) {
      consents.append(
          context,
          customer,
          new ConsentBook.Entry(
              topic,
              act,
              method(request.origin()),
              Optional.empty(),
              Optional.empty(),
              "",
              request.receipt().value(),
              "",
              request.receivedAt(),
              Optional.empty()));
    }
    tellSystems.write(context, customer, MessageKind.WITHDRAW, request.id().value(), topics);
  }

  private ErasureId erase(CallContext context, PrivacyRequest request, CustomerId customer) {
    boolean runs = false;
    for (RequestEvent event : requests.listEvents(request.id())) {
      runs = event.act() == Act.ERASURE_BEGUN || (runs && event.act() != Act.ERASURE_CANCELLED);
    }
    if (runs) {
      throw RequestBook.refusal(RequestError.REQUEST_ERASURE_RUNS, request.id());
    }
    return erasures.begin(
        context,
        List.of(customer),
        ErasureDepth.ERASE,
        ErasureCause.REQUEST,
        Optional.of(request.id().value()),
        context.at().plus(SECOND_THOUGHTS));
  }

  private static ConsentMethod method(RequestOrigin origin) {
    return switch (origin) {
      case COUNTER -> ConsentMethod.COUNTER;
      case PHONE_CALL -> ConsentMethod.PHONE_CALL;
      case LETTER -> ConsentMethod.PAPER;
      case EMAIL -> ConsentMethod.MESSAGE;
      case SELF_SERVICE -> ConsentMethod.SELF_SERVICE;
    };
  }
}
