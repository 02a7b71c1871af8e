package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ShowImport;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says everything of one import but its rows. */
@Command(name = "show")
final class ImportsShowCommand implements HeadlessCommand {
  @Mixin private ImportId id;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ShowImport showImport;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "imports show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    ShowImport.View view =
        showImport.show(identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE), id.value());
    return Answer.done(
        new ImportLines(Phrases.of(messages), next).of(view),
        new Json(ImportEntryJson.of(view.report()), view.mapping().toText(), view.refused()));
  }

  /**
   * @param reasons why rows stay out, and how many for each
   */
  record Json(ImportEntryJson imported, String mapping, Map<String, Long> reasons) {}
}
