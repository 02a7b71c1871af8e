package id.pelanggan.app.cli.plugins;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.plugin.InstallPlugin;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Installs a plugin, which does not run before it is trusted. */
@Command(name = "install")
final class PluginsInstallCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "plugins.file",
      converter = PathConverter.class)
  private Path file;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private InstallPlugin installPlugin;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "plugins install";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    PluginReport report =
        installPlugin.install(
            identifyOperator.identify(StartingPurposes.ADMINISTRATION),
            file.toAbsolutePath().normalize());
    return Answer.done(
        new PluginLines(Phrases.of(messages), next).installed(report), PluginJson.of(report));
  }
}
