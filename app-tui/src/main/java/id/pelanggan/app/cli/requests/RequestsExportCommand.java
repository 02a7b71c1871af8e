package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.report.AccessReport;
import id.pelanggan.app.report.ReportFile;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.disclosure.ExportAccess;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands out everything that is known of who asks. */
@Command(name = "export")
final class RequestsExportCommand implements HeadlessCommand {
  @Mixin private RequestArgument request;

  @Option(
      names = "--json-file",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "requests.jsonFile",
      converter = PathConverter.class)
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "requests.html",
      converter = PathConverter.class)
  private Optional<Path> html = Optional.empty();

  @Inject private Unlocking unlocking;
  @Inject private ExportAccess exportAccess;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests export";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    if (json.isEmpty() && html.isEmpty()) {
      throw new PelangganException(RequestCommandError.EXPORT_FILE_MISSING);
    }
    unlocking.require(context);
    ExportAccess.Export export =
        exportAccess.export(
            context,
            request.id(),
            ready -> {
              json.ifPresent(file -> ReportFile.write(file, AccessReport.json(ready)));
              html.ifPresent(file -> ReportFile.write(file, new AccessReport(phrases).html(ready)));
            });
    List<String> lines = new ArrayList<>();
    json.ifPresent(file -> lines.add(written(phrases, file)));
    html.ifPresent(file -> lines.add(written(phrases, file)));
    return Answer.done(
        lines,
        new Json(
            RequestJson.of(export.request(), context.at()),
            json.map(Path::toString).orElse(null),
            html.map(Path::toString).orElse(null)));
  }

  private static String written(Phrases phrases, Path file) {
    return phrases.say("requests.written", Map.of("file", file.toString()));
  }

  /**
   * @param json null where it was not asked for; likewise the other
   */
  record Json(RequestJson request, @Nullable String json, @Nullable String html) {}
}
