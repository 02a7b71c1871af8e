package id.pelanggan.app.cli.plugins;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.plugin.TrustPlugin;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Lets a plugin run. */
@Command(name = "trust")
final class PluginsTrustCommand implements HeadlessCommand {
  @Mixin private PluginId id;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.hash}",
      descriptionKey = "plugins.hash",
      converter = Hash.class)
  private PluginHash hash;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private TrustPlugin trustPlugin;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "plugins trust";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    PluginReport report =
        trustPlugin.trust(
            identifyOperator.identify(StartingPurposes.ADMINISTRATION), id.value(), hash);
    return Answer.done(
        new PluginLines(Phrases.of(messages), next).trusted(report), PluginJson.of(report));
  }

  static final class Hash implements ITypeConverter<PluginHash> {
    @Override
    public PluginHash convert(String value) {
      try {
        return new PluginHash(value.strip().toLowerCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("not a hash");
      }
    }
  }
}
