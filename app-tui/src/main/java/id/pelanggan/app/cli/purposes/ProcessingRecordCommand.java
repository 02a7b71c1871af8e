package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.report.ProcessingReport;
import id.pelanggan.app.report.ReportFile;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.ProcessingRecord;
import id.pelanggan.application.purpose.ShowProcessingRecord;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws up the record of processing activities. */
@Command(name = "processing-record")
public final class ProcessingRecordCommand implements HeadlessCommand {
  @Option(
      names = "--html",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "processingRecord.html",
      converter = PathConverter.class)
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--markdown",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "processingRecord.markdown",
      converter = PathConverter.class)
  private Optional<Path> markdown = Optional.empty();

  @Inject private Officer officer;
  @Inject private ShowProcessingRecord showProcessingRecord;

  @Override
  public String name() {
    return "processing-record";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    ProcessingRecord record = showProcessingRecord.show(officer.context());
    List<String> written = new ArrayList<>();
    html.ifPresent(path -> write(path, ProcessingReport.html(phrases, record), written));
    markdown.ifPresent(path -> write(path, ProcessingReport.markdown(phrases, record), written));
    List<String> lines =
        written.isEmpty()
            ? ProcessingReport.markdown(phrases, record).lines().toList()
            : written.stream()
                .map(path -> messages.say("purposes.record.written", Map.of("path", path)))
                .toList();
    return Answer.done(lines, ProcessingRecordJson.of(record, written));
  }

  private static void write(Path path, String text, List<String> written) {
    ReportFile.write(path, text);
    written.add(path.toAbsolutePath().normalize().toString());
  }
}
