package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.outbox.ListOutbox;
import id.pelanggan.application.outbox.OutboxEntry;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists what connected systems still have to be told. */
@Command(name = "list")
final class OutboxListCommand implements HeadlessCommand {
  @Inject private ListOutbox listOutbox;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "outbox list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    List<OutboxEntry> entries = listOutbox.list(context);
    return Answer.done(
        new OutboxLines(phrases).of(entries),
        new Json(entries.stream().map(OutboxJson::of).toList()));
  }

  record Json(List<OutboxJson> messages) {}
}
