package id.pelanggan.app.cli.settings;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.settings.ReadSettings;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;

/** Says what is chosen for the terminal. */
@Command(name = "show")
final class SettingsShowCommand implements HeadlessCommand {
  @Inject private ReadSettings readSettings;

  @Override
  public String name() {
    return "settings show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    return SettingsAnswer.of(readSettings.read(), Phrases.of(messages));
  }
}
