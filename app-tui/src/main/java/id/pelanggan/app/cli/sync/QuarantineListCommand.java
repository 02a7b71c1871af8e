package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.ListQuarantine;
import id.pelanggan.application.sync.QuarantineEntry;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what is kept aside, without what it says. */
@Command(name = "list")
final class QuarantineListCommand implements HeadlessCommand {
  @Mixin private OptionalConnectionName connectionName;

  @Inject private Caller caller;
  @Inject private ListQuarantine listQuarantine;

  @Override
  public String name() {
    return "quarantine list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<QuarantineEntry> entries =
        listQuarantine.list(caller.administration(), connectionName.value());
    return Answer.done(
        new QuarantineLines(Phrases.of(messages)).of(entries),
        new Json(entries.stream().map(QuarantineJson::of).toList()));
  }

  record Json(List<QuarantineJson> records) {}
}
