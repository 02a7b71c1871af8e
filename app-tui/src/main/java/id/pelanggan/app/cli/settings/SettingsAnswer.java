package id.pelanggan.app.cli.settings;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.settings.Settings;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is chosen, for people and for programs. */
final class SettingsAnswer {
  private SettingsAnswer() {}

  static Answer of(Settings settings, Phrases phrases) {
    Columns columns = new Columns();
    Map<String, String> json = new LinkedHashMap<>();
    for (SettingName name : SettingName.values()) {
      String value = name.value(settings);
      json.put(name.word(), value);
      columns.row(
          name.word(),
          value.isEmpty() ? phrases.say("settings.unset") : value,
          String.join(" | ", name.choices()));
    }
    return Answer.done(columns.lines(), json);
  }
}
