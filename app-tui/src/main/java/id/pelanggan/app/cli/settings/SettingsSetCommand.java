package id.pelanggan.app.cli.settings;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.settings.ChangeSettings;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Chooses something for the terminal. */
@Command(name = "set")
final class SettingsSetCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "language|theme|glyphs|mouse|motion",
      descriptionKey = "settings.name",
      converter = Name.class)
  private SettingName setting;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(index = "1", paramLabel = "${bundle:label.value}", descriptionKey = "settings.value")
  private String value;

  @Inject private ChangeSettings changeSettings;

  @Override
  public String name() {
    return "settings set";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    if (!setting.choices().contains(value)) {
      throw new PelangganException(
          CliError.SETTING_UNKNOWN,
          Map.of("setting", setting.word(), "known", String.join(", ", setting.choices())));
    }
    return SettingsAnswer.of(
        changeSettings.change(settings -> setting.change(settings, value)), Phrases.of(messages));
  }

  static final class Name extends WordConverter<SettingName> {
    Name() {
      super(wordsOf(SettingName.class));
    }
  }
}
