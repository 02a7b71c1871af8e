package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.sources.sync.CheckLine;
import id.pelanggan.app.screen.sources.sync.StoredConnections;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.LocalText;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for what a kind of system needs, one thing after another. */
final class SystemQuestions {
  private final Conversation conversation;
  private final Choosing choosing;
  private final StoredConnections connections;

  @Inject
  SystemQuestions(Conversation conversation, Choosing choosing, StoredConnections connections) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.connections = requireNonNull(connections, "connections is null");
  }

  /** What was answered; secrets are typed unseen, and never said. */
  Answers ask(ConnectorType type) {
    Map<String, String> values = new HashMap<>();
    Map<String, String> secrets = new HashMap<>();
    for (ConnectorField field : type.fields()) {
      boolean secret = field.kind() == ConnectorField.Kind.SECRET;
      ask(field).ifPresent(answer -> (secret ? secrets : values).put(field.name(), answer));
    }
    return new Answers(values, secrets);
  }

  private Optional<String> ask(ConnectorField field) {
    String label = word(field.label());
    return switch (field.kind()) {
      case SECRET -> conversation.secret(label + ": ");
      case TEXT, ADDRESS, WHOLE_NUMBER ->
          conversation.ask(
              label + field.initial().map(usual -> " (" + usual + ")").orElse("") + ": ",
              "linear.help.text");
      case CHOICE ->
          choosing.one(
              label,
              field.choices().stream()
                  .map(choice -> new Option<>(word(choice.label()), choice.value()))
                  .toList());
      case SWITCH -> Optional.of(String.valueOf(choosing.isAgreed(label)));
    };
  }

  /** New credentials or settings; what is left empty stays. */
  void reconnect(String name, ConnectorType type) {
    conversation.say("help.systems.reconnect");
    Answers answers = ask(type);
    connections.change(name, answers.values(), answers.secrets());
    conversation.say("systems.reconnected", Map.of("name", name));
  }

  /** Whether all of it is fine. */
  boolean test(List<CheckLine> found) {
    found.forEach(line ->
        conversation.line(
            conversation.word(line.fine() ? "linear.systems.fine" : "linear.systems.wrong")
                + ": "
                + line.in(language())));
    return found.stream().allMatch(CheckLine::fine);
  }

  String word(LocalText text) {
    return CheckLine.words(text, language());
  }

  private Language language() {
    return conversation.phrases().language();
  }

  /** What was typed, by the fields' names. */
  record Answers(Map<String, String> values, Map<String, String> secrets) {
    Answers {
      values = Map.copyOf(values);
      secrets = Map.copyOf(secrets);
    }

    @Override
    public String toString() {
      return "Answers[***]";
    }
  }
}
