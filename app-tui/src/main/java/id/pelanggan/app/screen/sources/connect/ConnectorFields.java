package id.pelanggan.app.screen.sources.connect;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.screen.sources.sync.CheckLine;
import id.pelanggan.domain.plugin.ConnectorField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a kind of system, as a form asks for them. What is secret is never shown. */
final class ConnectorFields {
  private static final int LONGEST = 4_000;

  private ConnectorFields() {}

  /**
   * @param now what is filled in already; never a secret
   */
  static Field of(ConnectorField field, Optional<String> now, Phrases phrases) {
    String label = CheckLine.words(field.label(), phrases.language());
    String hint = CheckLine.words(field.help(), phrases.language());
    String before = now.or(field::initial).orElse("");
    return switch (field.kind()) {
      case TEXT, ADDRESS, WHOLE_NUMBER -> line(field.name(), label, hint, before);
      case SECRET ->
          new Field.Line(field.name(), label, hint(hint, phrases), TextEditor.secret(LONGEST));
      case CHOICE -> new Field.Choice(field.name(), label, hint, choices(field, phrases), before);
      case SWITCH ->
          new Field.Choice(
              field.name(), label, hint, yesAndNo(phrases), before.isEmpty() ? "false" : before);
    };
  }

  static Field line(String name, String label, String hint, String text) {
    TextEditor editor = TextEditor.of(LONGEST);
    editor.set(text);
    return new Field.Line(name, label, hint, editor);
  }

  private static String hint(String help, Phrases phrases) {
    String sealed = phrases.say("systems.secret.hint");
    return help.isEmpty() ? sealed : help + " " + sealed;
  }

  private static List<Field.Option> choices(ConnectorField field, Phrases phrases) {
    List<Field.Option> options = new ArrayList<>();
    if (!field.required() && field.initial().isEmpty()) {
      options.add(new Field.Option("", "—"));
    }
    field
        .choices()
        .forEach(choice ->
            options.add(
                new Field.Option(
                    choice.value(), CheckLine.words(choice.label(), phrases.language()))));
    return options;
  }

  static List<Field.Option> yesAndNo(Phrases phrases) {
    return List.of(
        new Field.Option("false", phrases.say("sources.content.no")),
        new Field.Option("true", phrases.say("sources.content.yes")));
  }
}
