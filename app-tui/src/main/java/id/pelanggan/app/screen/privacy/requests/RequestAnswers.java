package id.pelanggan.app.screen.privacy.requests;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.privacy.consents.AskedTopic;
import id.pelanggan.app.screen.privacy.register.Fields;
import id.pelanggan.application.answering.AnswerRequest.Answer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what an answer needs, says what it will do, and does it. */
final class RequestAnswers {
  private static final String ALL = "all";
  private static final int LONGEST = 200;

  private final Desk desk;
  private final RequestSource source;

  RequestAnswers(Desk desk, RequestSource source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
  }

  void ask(PrivacyRequest request, Runnable changed) {
    switch (request.kind()) {
      case ACCESS, PORTABILITY, RESTRICTION, OBJECTION, ERASURE ->
          confirm(request, Answer.PLAIN, changed);
      case RECTIFICATION -> askForChange(request, changed);
      case WITHDRAWAL -> desk.work(source::topics, topics -> askForTopic(request, topics, changed));
    }
  }

  private void askForChange(PrivacyRequest request, Runnable changed) {
    form(
        List.of(
            Fields.line(desk.phrases(), "name", "privacy.field.name", LONGEST, ""),
            Fields.line(desk.phrases(), "email", "privacy.field.email", LONGEST, ""),
            Fields.line(desk.phrases(), "phone", "privacy.field.phone", LONGEST, "")),
        (form, values) -> {
          if (values.values().stream().allMatch(String::isBlank)) {
            form.complain("name", desk.say("privacy.field.change.needed"));
          } else {
            form.close();
            confirm(request, new Answer(Optional.of(change(values)), List.of()), changed);
          }
        });
  }

  private static CustomerChange.Request change(Map<String, String> values) {
    String name = values.getOrDefault("name", "");
    List<CustomerChange.Contact> contacts = new ArrayList<>();
    add(contacts, ContactKind.EMAIL, values.getOrDefault("email", ""));
    add(contacts, ContactKind.PHONE, values.getOrDefault("phone", ""));
    return new CustomerChange.Request(
        name.isBlank() ? Map.of() : Map.of(Attribute.FULL_NAME, name),
        contacts,
        Optional.empty(),
        Map.of());
  }

  private static void add(List<CustomerChange.Contact> contacts, ContactKind kind, String written) {
    if (!written.isBlank()) {
      contacts.add(new CustomerChange.Contact(kind, written, ContactStatus.UNCONFIRMED));
    }
  }

  private void askForTopic(PrivacyRequest request, List<AskedTopic> topics, Runnable changed) {
    List<Field.Option> options = new ArrayList<>();
    options.add(new Field.Option(ALL, desk.say("privacy.field.topic.all")));
    for (int i = 0; i < topics.size(); i++) {
      options.add(new Field.Option(String.valueOf(i), topics.get(i).words(desk.phrases())));
    }
    form(
        List.of(Fields.choice(desk.phrases(), "topic", "privacy.field.topic", options, ALL)),
        (form, values) -> {
          String chosen = values.getOrDefault("topic", ALL);
          List<AskedTopic> taken =
              chosen.equals(ALL) ? topics : List.of(topics.get(Integer.parseInt(chosen)));
          form.close();
          confirm(
              request,
              new Answer(Optional.empty(), taken.stream().map(AskedTopic::topic).toList()),
              changed);
        });
  }

  /** What cannot be taken back wants the number of people typed. */
  private void confirm(PrivacyRequest request, Answer answer, Runnable changed) {
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            title(request),
            List.of(
                desk.say("privacy.answer." + request.kind()), desk.say("privacy.answer.receipt")),
            desk.say("privacy.answer.verb"),
            request.kind() == RequestKind.ERASURE ? "1" : "",
            () -> answer(request, answer, changed)));
  }

  private void answer(PrivacyRequest request, Answer answer, Runnable changed) {
    String done =
        request.kind() == RequestKind.ERASURE ? "privacy.answer.begun" : "privacy.answer.done";
    desk.work(
        () -> {
          source.answer(request.id(), answer);
          return done;
        },
        said -> {
          desk.say(Notice.done(desk.say(said)));
          changed.run();
        });
  }

  private String title(PrivacyRequest request) {
    return desk.say(
        "privacy.answer.title", Map.of("kind", desk.say("privacy.RequestKind." + request.kind())));
  }

  private void form(List<Field> fields, Saving saving) {
    new Form(desk, "privacy.answer", desk.say("privacy.answer.needs"), fields, saving::save).open();
  }

  @FunctionalInterface
  private interface Saving {
    void save(Form form, Map<String, String> values);
  }
}
