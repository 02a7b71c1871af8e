package id.pelanggan.app.cli.plugins;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.plugin.ListPlugins;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the plugins, and what can be connected with them. */
@Command(name = "list")
final class PluginsListCommand implements HeadlessCommand {
  @Inject private IdentifyOperator identifyOperator;
  @Inject private ListPlugins listPlugins;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "plugins list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<PluginReport> reports =
        listPlugins.list(identifyOperator.identify(StartingPurposes.ADMINISTRATION));
    return Answer.done(
        new PluginLines(Phrases.of(messages), next).all(reports),
        new Json(reports.stream().map(PluginJson::of).toList()));
  }

  record Json(List<PluginJson> plugins) {}
}
