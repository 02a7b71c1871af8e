package id.pelanggan.app.cli.erasure;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.erasure.ListErasures;
import id.pelanggan.domain.erasure.Erasure;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists erasures. */
@Command(name = "list")
final class EraseListCommand implements HeadlessCommand {
  @Inject private Caller caller;
  @Inject private ListErasures listErasures;

  @Override
  public String name() {
    return "erase list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<Erasure> erasures = listErasures.list(caller.administration());
    return Answer.done(
        new ErasureLines(Phrases.of(messages)).of(erasures),
        new Json(erasures.stream().map(ErasureJson::of).toList()));
  }

  record Json(List<ErasureJson> erasures) {}
}
