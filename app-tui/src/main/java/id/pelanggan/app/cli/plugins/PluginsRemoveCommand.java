package id.pelanggan.app.cli.plugins;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.plugin.RemovePlugin;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Removes a plugin that nothing uses. */
@Command(name = "remove")
final class PluginsRemoveCommand implements HeadlessCommand {
  @Mixin private PluginId id;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private RemovePlugin removePlugin;

  @Override
  public String name() {
    return "plugins remove";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    removePlugin.remove(identifyOperator.identify(StartingPurposes.ADMINISTRATION), id.value());
    return Answer.done(
        List.of(messages.say("plugins.removed", Map.of("plugin", id.value()))),
        new Json(id.value(), true));
  }

  record Json(String id, boolean removed) {}
}
