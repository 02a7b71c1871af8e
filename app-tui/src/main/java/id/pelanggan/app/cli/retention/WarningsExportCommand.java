package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ExportWarnings;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the list of customers to call or to write to into a file. */
@Command(name = "export")
final class WarningsExportCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "retention.warnings.file",
      converter = PathConverter.class)
  private Path file;

  @Inject private Caller caller;
  @Inject private ExportWarnings exportWarnings;
  @Inject private Unlocking unlocking;

  @Override
  public String name() {
    return "retention warnings export";
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
    Path target = file.toAbsolutePath().normalize();
    int warnings = exportWarnings.export(context, target);
    return Answer.done(
        List.of(
            phrases.say(
                "retention.warnings.written",
                Map.of("customers", phrases.number(warnings), "path", target.toString()))),
        new Json(target.toString(), warnings));
  }

  record Json(String file, int warnings) {}
}
