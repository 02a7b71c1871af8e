package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.sources.plugins.StoredPlugins;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plugins: which run, which wait to be trusted. */
final class PluginsPage {
  private static final String HASH = "[0-9a-f]{64}";

  private final Conversation conversation;
  private final Choosing choosing;
  private final StoredPlugins plugins;
  private final FileForm fileForm;

  @Inject
  PluginsPage(
      Conversation conversation, Choosing choosing, StoredPlugins plugins, FileForm fileForm) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.plugins = requireNonNull(plugins, "plugins is null");
    this.fileForm = requireNonNull(fileForm, "fileForm is null");
  }

  void show() {
    choosing.menu("systems.plugins.title", "help.systems.plugins", this::options);
  }

  private List<Option<Runnable>> options() {
    List<Option<Runnable>> options = new ArrayList<>();
    for (PluginReport plugin : plugins.list()) {
      options.add(new Option<>(words(plugin), () -> open(plugin)));
    }
    options.add(new Option<>(conversation.word("linear.plugins.install"), this::install));
    return options;
  }

  private String words(PluginReport plugin) {
    return plugin.id()
        + " "
        + plugin.version()
        + "; "
        + conversation.word("plugins.state." + plugin.state());
  }

  private void open(PluginReport plugin) {
    conversation.line(words(plugin));
    conversation.fact(
        "systems.column.origin", conversation.word("plugins.origin." + plugin.origin()));
    conversation.fact("systems.column.hash", plugin.hash().value());
    List<Option<Runnable>> options = new ArrayList<>();
    if (plugin.state() == PluginReport.State.UNTRUSTED) {
      options.add(new Option<>(conversation.word("linear.plugins.trust"), () -> trust(plugin)));
    }
    if (plugin.origin() == PluginReport.Origin.INSTALLED) {
      options.add(new Option<>(conversation.word("linear.plugins.remove"), () -> remove(plugin)));
    }
    if (!options.isEmpty()) {
      choosing
          .one(conversation.word("linear.plugins.menu"), options, "help.systems.plugins")
          .ifPresent(Runnable::run);
    }
  }

  private void install() {
    fileForm
        .existing()
        .ifPresent(file -> {
          PluginReport plugin = plugins.install(file);
          conversation.say(
              plugin.state() == PluginReport.State.RUNNING
                  ? "systems.plugins.runs"
                  : "linear.plugins.installed",
              Map.of("plugin", plugin.id()));
        });
  }

  /** The whole hash, as its maker publishes it: that cannot be agreed to by accident. */
  private void trust(PluginReport plugin) {
    conversation.say("systems.trust.everything");
    String typed = conversation.askFor("linear.plugins.hash").orElse("").toLowerCase(Locale.ROOT);
    if (typed.matches(HASH)) {
      plugins.trust(plugin.id(), new PluginHash(typed));
      conversation.say("systems.plugins.runs", Map.of("plugin", plugin.id()));
    } else {
      conversation.say("linear.nothing.changed");
    }
  }

  private void remove(PluginReport plugin) {
    conversation.say("systems.uninstall.stays");
    String question =
        conversation.phrases().say("systems.uninstall.title", Map.of("plugin", plugin.id()));
    if (choosing.isAgreed(question)) {
      plugins.remove(plugin.id());
      conversation.say("systems.plugins.removed", Map.of("plugin", plugin.id()));
    } else {
      conversation.say("linear.nothing.changed");
    }
  }
}
