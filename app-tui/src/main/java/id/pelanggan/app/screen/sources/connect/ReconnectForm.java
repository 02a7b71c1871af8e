package id.pelanggan.app.screen.sources.connect;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.sources.sync.Connections;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a connection new credentials or other settings. Secrets that are left empty stay. */
public final class ReconnectForm {
  private ReconnectForm() {}

  /**
   * Lays it on top.
   *
   * @param changed told when it is stored
   */
  public static void open(
      Desk desk,
      Connections connections,
      ConnectionView view,
      ConnectorType type,
      Runnable changed) {
    String name = view.connection().name();
    if (type.fields().isEmpty()) {
      desk.say(Notice.note(desk.say("systems.reconnect.nothing")));
      return;
    }
    List<Field> fields =
        type.fields().stream()
            .map(field ->
                ConnectorFields.of(
                    field, Optional.ofNullable(view.values().get(field.name())), desk.phrases()))
            .toList();
    new Form(
            desk,
            "systems.reconnect",
            desk.say("systems.reconnect.title", Map.of("name", name)),
            fields,
            (form, answers) -> {
              FilledIn filled = changed(view, type, answers);
              desk.work(
                  () -> {
                    connections.change(name, filled.values(), filled.secrets());
                    return name;
                  },
                  done -> {
                    form.close();
                    desk.say(Notice.done(desk.say("systems.reconnected", Map.of("name", done))));
                    changed.run();
                  },
                  failure -> {
                    form.resume();
                    desk.fail(failure);
                  });
            })
        .open();
  }

  /** What is another than before; an empty value clears it, an empty secret stays. */
  private static FilledIn changed(
      ConnectionView view, ConnectorType type, Map<String, String> answers) {
    Map<String, String> values = new HashMap<>();
    Map<String, String> secrets = new HashMap<>();
    for (ConnectorField field : type.fields()) {
      String answer = answers.getOrDefault(field.name(), "");
      if (field.kind() == ConnectorField.Kind.SECRET) {
        if (!answer.isEmpty()) {
          secrets.put(field.name(), answer);
        }
      } else if (!answer.equals(view.values().getOrDefault(field.name(), ""))) {
        values.put(field.name(), answer);
      }
    }
    return new FilledIn(view.connection().name(), values, secrets);
  }
}
