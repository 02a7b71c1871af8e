package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ListFolder;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the folders and the files of a folder that may hold rows. */
@Command(name = "files")
final class ImportsFilesCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "imports.folder",
      converter = PathConverter.class)
  private Path folder;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ListFolder listFolder;

  @Override
  public String name() {
    return "imports files";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    ListFolder.Outcome outcome =
        listFolder.list(identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE), folder);
    return switch (outcome) {
      case ListFolder.Outcome.Listed listed ->
          Answer.done(lines(Phrases.of(messages), listed), Json.of(listed));
      case ListFolder.Outcome.Unreadable unreadable ->
          throw new PelangganException(
              CliError.FOLDER_UNREADABLE, Map.of("path", unreadable.folder().toString()));
    };
  }

  private static List<String> lines(Phrases phrases, ListFolder.Outcome.Listed listed) {
    Columns columns = new Columns(1);
    listed.folders().forEach(path -> columns.row(path + "/", "", ""));
    for (ListFolder.Choice file : listed.files()) {
      columns.row(
          file.path().toString(), phrases.bytes(file.bytes()), phrases.time(file.changedAt()));
    }
    return columns.isEmpty() ? List.of(phrases.say("imports.files.none")) : columns.lines();
  }

  record Json(List<String> folders, List<File> files) {
    static Json of(ListFolder.Outcome.Listed listed) {
      return new Json(
          listed.folders().stream().map(Path::toString).toList(),
          listed.files().stream().map(File::of).toList());
    }
  }

  record File(String path, long bytes, Instant changedAt) {
    static File of(ListFolder.Choice choice) {
      return new File(choice.path().toString(), choice.bytes(), choice.changedAt());
    }
  }
}
