package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.screen.privacy.consents.AskedTopic;
import id.pelanggan.app.screen.privacy.register.People;
import id.pelanggan.app.screen.privacy.requests.RequestRow;
import id.pelanggan.app.screen.privacy.requests.RequestStory;
import id.pelanggan.app.screen.privacy.requests.StoredRequests;
import id.pelanggan.application.answering.AnswerRequest.Answer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RefusalReason;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.Verification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What customers ask for by right: listed, shown, verified, answered, refused. */
final class RequestsPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final Unlocking unlocking;
  private final StoredRequests requests;
  private final Clock clock;

  @Inject
  RequestsPage(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      Unlocking unlocking,
      StoredRequests requests,
      Clock clock) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.unlocking = requireNonNull(unlocking, "unlocking is null");
    this.requests = requireNonNull(requests, "requests is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  void show() {
    unlocking.require(caller.administration());
    if (requests.list().isEmpty()) {
      conversation.say("privacy.requests.empty");
      conversation.say("privacy.linear.requests.how");
      return;
    }
    choosing.browse(
        conversation.word("privacy.requests.title"),
        () ->
            ListPage.of(
                requests.list().stream()
                    .map(row -> new Option<>(words(row), row.request().id()))
                    .toList()),
        this::open);
  }

  private String words(RequestRow row) {
    PrivacyRequest request = row.request();
    String who = People.of(request.customer(), row.name(), conversation.phrases());
    String kind = conversation.word("privacy.RequestKind." + request.kind());
    String state = conversation.word("privacy.RequestState." + request.state());
    return request.state().isOpen()
        ? kind
            + "; "
            + who
            + "; "
            + state
            + "; "
            + row.time(clock.instant()).plain(conversation.phrases())
        : kind + "; " + who + "; " + state;
  }

  private void open(RequestId id) {
    say(id);
    choosing.menu("privacy.linear.request.menu", "privacy.linear.request.help", () -> options(id));
  }

  private void say(RequestId id) {
    find(id)
        .ifPresent(row -> {
          PrivacyRequest request = row.request();
          conversation.title(words(row));
          conversation.fact(
              "privacy.requests.came", conversation.phrases().time(request.receivedAt()));
          conversation.fact("privacy.requests.due", conversation.phrases().time(request.dueAt()));
          conversation.fact("privacy.requests.receipt", request.receipt().value());
          conversation.fact("privacy.requests.law", request.regime().citation(request.kind()));
          RequestStory story = requests.read(id);
          conversation.fact("privacy.requests.words", story.words());
          story
              .events()
              .forEach(event ->
                  conversation.line(
                      conversation.phrases().time(event.at())
                          + "; "
                          + conversation
                              .phrases()
                              .say("privacy.RequestEvent." + event.act(), Map.of("detail", ""))));
        });
  }

  private Optional<RequestRow> find(RequestId id) {
    return requests.list().stream().filter(row -> row.request().id().equals(id)).findFirst();
  }

  private List<Option<Runnable>> options(RequestId id) {
    List<Option<Runnable>> options = new ArrayList<>();
    options.add(option("again", () -> say(id)));
    find(id)
        .map(RequestRow::request)
        .filter(request -> request.state().isOpen())
        .ifPresent(request -> {
          if (request.verified().isEmpty()) {
            options.add(option("verify", () -> verify(request)));
          }
          options.add(option("answer", () -> answer(request)));
          options.add(option("refuse", () -> refuse(request)));
        });
    return options;
  }

  private Option<Runnable> option(String key, Runnable action) {
    return new Option<>(conversation.word("privacy.linear.request." + key), action);
  }

  private void verify(PrivacyRequest request) {
    if (request.customer().isEmpty()) {
      Optional<String> who = conversation.askFor("privacy.linear.ask.who");
      if (who.isEmpty()) {
        return;
      }
      var customer = requests.find(who.get());
      if (customer.isEmpty()) {
        conversation.say("privacy.field.who.unclear");
        return;
      }
      requests.assign(request.id(), customer.get());
    }
    choosing
        .one(
            conversation.word("privacy.field.how"),
            Arrays.stream(Verification.values())
                .map(how -> new Option<>(conversation.word("privacy.Verification." + how), how))
                .toList())
        .ifPresent(how -> {
          requests.verify(request.id(), how);
          conversation.say("privacy.verify.stored");
        });
  }

  private void answer(PrivacyRequest request) {
    conversation.say("privacy.answer." + request.kind());
    Optional<Answer> answer = needed(request);
    String kind = conversation.word("privacy.RequestKind." + request.kind());
    if (answer.isPresent()
        && choosing.isAgreed(
            conversation.phrases().say("privacy.answer.title", Map.of("kind", kind)))) {
      requests.answer(request.id(), answer.get());
      conversation.say("privacy.answer.done");
    } else {
      conversation.say("linear.nothing.changed");
    }
  }

  /** What an answer of its kind needs; empty where the operator gives none. */
  private Optional<Answer> needed(PrivacyRequest request) {
    return switch (request.kind()) {
      case ACCESS, PORTABILITY, RESTRICTION, OBJECTION, ERASURE -> Optional.of(Answer.PLAIN);
      case RECTIFICATION ->
          conversation
              .askFor("privacy.linear.ask.name")
              .map(name ->
                  new Answer(
                      Optional.of(
                          new CustomerChange.Request(
                              Map.of(Attribute.FULL_NAME, name),
                              List.of(),
                              Optional.empty(),
                              Map.of())),
                      List.of()));
      case WITHDRAWAL ->
          choosing
              .one(
                  conversation.word("privacy.field.topic"),
                  requests.topics().stream()
                      .map(topic -> new Option<>(topic.words(conversation.phrases()), topic))
                      .toList())
              .map((AskedTopic topic) -> new Answer(Optional.empty(), List.of(topic.topic())));
    };
  }

  private void refuse(PrivacyRequest request) {
    choosing
        .one(
            conversation.word("privacy.refuse.title"),
            Arrays.stream(RefusalReason.values())
                .map(reason ->
                    new Option<>(
                        conversation.word("privacy.RefusalReason." + reason)
                            + " ("
                            + reason.citation(request.regime())
                            + ")",
                        reason))
                .toList())
        .ifPresent(reason -> {
          requests.refuse(request.id(), reason);
          conversation.say("privacy.refuse.done");
        });
  }
}
