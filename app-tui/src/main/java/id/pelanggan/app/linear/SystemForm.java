package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.screen.sources.sync.StoredConnections;
import id.pelanggan.app.screen.sources.sync.Wanted;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.Schedule;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Connects a system by questions; asks it before anything is stored. */
final class SystemForm {
  private static final String HERE = "ID";

  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final Unlocking unlocking;
  private final StoredConnections connections;
  private final SystemQuestions questions;
  private final SystemPage systemPage;

  @Inject
  SystemForm(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      Unlocking unlocking,
      StoredConnections connections,
      SystemQuestions questions,
      SystemPage systemPage) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.unlocking = requireNonNull(unlocking, "unlocking is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.questions = requireNonNull(questions, "questions is null");
    this.systemPage = requireNonNull(systemPage, "systemPage is null");
  }

  void ask() {
    unlocking.require(caller.sales());
    List<ConnectorType> types = connections.connectors();
    if (types.isEmpty()) {
      conversation.say("systems.system.none");
      conversation.say("systems.system.none.why");
      return;
    }
    choosing
        .one(
            conversation.word("systems.system.title"),
            types.stream()
                .map(type -> new Option<>(questions.word(type.displayName()), type))
                .toList())
        .ifPresent(this::ask);
  }

  private void ask(ConnectorType type) {
    conversation.line(questions.word(type.description()));
    Optional<String> name = conversation.askFor("linear.ask.system");
    if (name.isEmpty()) {
      return;
    }
    SystemQuestions.Answers answers = questions.ask(type);
    Optional<PurposeCode> purpose = purpose();
    if (purpose.isEmpty()) {
      return;
    }
    Wanted wanted =
        new Wanted(
            name.get(),
            type.name(),
            answers.values(),
            answers.secrets(),
            purpose.get(),
            Source.TRUST_BY_DEFAULT,
            choosing.isAgreed(conversation.word("linear.ask.verified")),
            choosing.isAgreed(conversation.word("linear.ask.private")),
            conversation.phrases().zone(),
            new Hosting(country(), conversation.askFor("linear.ask.safeguard").orElse("")),
            schedule());
    store(wanted);
  }

  private Optional<PurposeCode> purpose() {
    return choosing.one(
        conversation.word("systems.purpose"),
        StartingPurposes.all().stream()
            .map(code -> new Option<>(conversation.word("systems.purpose." + code.value()), code))
            .toList());
  }

  private String country() {
    String typed = conversation.askFor("linear.ask.hosting").orElse(HERE);
    while (!List.of(Locale.getISOCountries()).contains(typed.toUpperCase(Locale.ROOT))) {
      conversation.say("systems.country.wrong");
      typed = conversation.askFor("linear.ask.hosting").orElse(HERE);
    }
    return typed.toUpperCase(Locale.ROOT);
  }

  private Optional<Schedule> schedule() {
    Optional<String> typed = conversation.askFor("linear.ask.schedule");
    while (typed.isPresent()) {
      Optional<Schedule> schedule = Schedule.parse(typed.get());
      if (schedule.isPresent()) {
        return schedule;
      }
      conversation.say("systems.schedule.wrong");
      typed = conversation.askFor("linear.ask.schedule");
    }
    return Optional.empty();
  }

  private void store(Wanted wanted) {
    conversation.say("systems.checking", Map.of("name", wanted.name()));
    boolean fine = questions.test(connections.check(wanted));
    if (fine || choosing.isAgreed(conversation.word("systems.save.anyway"))) {
      connections.add(wanted);
      conversation.say("systems.saved", Map.of("name", wanted.name()));
      systemPage.open(wanted.name());
    } else {
      conversation.say("linear.nothing.changed");
    }
  }
}
