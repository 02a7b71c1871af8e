package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ShowSensitive;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.retention.FindingId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was found, with a reason that is noted. */
@Command(name = "show")
final class SensitiveShowCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "retention.finding.id",
      converter = UuidConverter.class)
  private UUID id;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--reason",
      required = true,
      paramLabel = "${bundle:label.reason}",
      descriptionKey = "retention.sensitive.reveal",
      converter = Reason.class)
  private RevealReason reason;

  @Inject private Caller caller;
  @Inject private ShowSensitive showSensitive;
  @Inject private Unlocking unlocking;

  @Override
  public String name() {
    return "retention sensitive show";
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
    List<ShowSensitive.Shown> shown = showSensitive.show(context, new FindingId(id), reason);
    return Answer.done(
        shown.isEmpty()
            ? List.of(phrases.say("retention.sensitive.gone"))
            : shown.stream().map(SensitiveShowCommand::line).toList(),
        new Json(shown.stream().map(one -> new Shown(one.field(), one.text())).toList()));
  }

  private static String line(ShowSensitive.Shown shown) {
    return shown.field().isEmpty() ? shown.text() : shown.field() + ": " + shown.text();
  }

  record Json(List<Shown> texts) {}

  record Shown(String field, String text) {
    @Override
    public String toString() {
      return "Shown[***]";
    }
  }

  static final class Reason extends WordConverter<RevealReason> {
    Reason() {
      super(wordsOf(RevealReason.class));
    }
  }
}
