package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.KeepSensitive;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Keeps what was found, for a purpose and with a reason. */
@Command(name = "keep")
final class SensitiveKeepCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "retention.finding.id",
      converter = UuidConverter.class)
  private UUID id;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--purpose",
      required = true,
      paramLabel = "${bundle:label.code}",
      descriptionKey = "retention.sensitive.purpose",
      converter = Purpose.class)
  private PurposeCode purpose;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--reason",
      required = true,
      paramLabel = "${bundle:label.text}",
      descriptionKey = "retention.sensitive.reason",
      converter = TextConverter.class)
  private String reason;

  @Inject private Caller caller;
  @Inject private KeepSensitive keepSensitive;
  @Inject private Unlocking unlocking;

  @Override
  public String name() {
    return "retention sensitive keep";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = caller.administration();
    unlocking.require(context);
    keepSensitive.keep(context, new FindingId(id), purpose, reason);
    return Answer.done(
        List.of(phrases.say("retention.sensitive.kept")), new Json(id, purpose.value()));
  }

  record Json(UUID finding, String purpose) {}

  static final class Purpose implements ITypeConverter<PurposeCode> {
    @Override
    public PurposeCode convert(String value) {
      try {
        return new PurposeCode(value.strip());
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("not a purpose code");
      }
    }
  }
}
