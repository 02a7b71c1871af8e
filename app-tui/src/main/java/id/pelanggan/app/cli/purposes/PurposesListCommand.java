package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.ListPurposes;
import id.pelanggan.application.purpose.PurposeView;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists what data is kept for. */
@Command(name = "list")
final class PurposesListCommand implements HeadlessCommand {
  @Inject private Officer officer;
  @Inject private ListPurposes listPurposes;

  @Override
  public String name() {
    return "purposes list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<PurposeView> views = listPurposes.list(officer.context());
    return Answer.done(
        new PurposeLines(Phrases.of(messages)).list(views),
        new Json(views.stream().map(PurposeJson::of).toList()));
  }

  record Json(List<PurposeJson> purposes) {}
}
