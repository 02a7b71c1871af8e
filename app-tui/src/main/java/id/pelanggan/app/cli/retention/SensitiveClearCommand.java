package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ClearSensitive;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.retention.FindingId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes what was found out of everything that says it. */
@Command(name = "clear")
final class SensitiveClearCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "retention.finding.ids",
      converter = UuidConverter.class)
  private List<UUID> ids;

  @Option(names = "--yes", descriptionKey = "retention.sensitive.yes")
  private boolean confirmed;

  @Inject private Caller caller;
  @Inject private ClearSensitive clearSensitive;
  @Inject private Unlocking unlocking;
  @Inject private Terminal terminal;

  @Override
  public String name() {
    return "retention sensitive clear";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = caller.administration();
    if (!confirmed && !isConfirmed(phrases)) {
      throw CliFailure.numberUnconfirmed(ids.size(), "retention sensitive clear --yes");
    }
    unlocking.require(context);
    int changed = clearSensitive.clear(context, ids.stream().map(FindingId::new).toList());
    return Answer.done(
        List.of(
            phrases.say(
                "retention.sensitive.cleared", Map.of("versions", phrases.number(changed)))),
        new Json(ids.size(), changed));
  }

  private boolean isConfirmed(Phrases phrases) {
    return terminal.isAttended()
        && terminal
            .ask(
                phrases.say(
                    "retention.sensitive.ask", Map.of("findings", phrases.number(ids.size()))))
            .filter(phrases.say("retention.sensitive.answer")::equalsIgnoreCase)
            .isPresent();
  }

  record Json(int findings, int versions) {}
}
