package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.NoticeDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Files with the words of a notice, one for what is shown and one for what is read aloud. */
final class NoticeFiles {
  @Option(
      names = "--indonesian",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "notices.indonesian",
      converter = PathConverter.class)
  private Optional<Path> indonesian = Optional.empty();

  @Option(
      names = "--indonesian-spoken",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "notices.indonesianSpoken",
      converter = PathConverter.class)
  private Optional<Path> indonesianSpoken = Optional.empty();

  @Option(
      names = "--english",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "notices.english",
      converter = PathConverter.class)
  private Optional<Path> english = Optional.empty();

  @Option(
      names = "--english-spoken",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "notices.englishSpoken",
      converter = PathConverter.class)
  private Optional<Path> englishSpoken = Optional.empty();

  /**
   * @throws PelangganException {@link PurposeCommandError#NOTICE_FILES_INCOMPLETE}, {@link
   *     PurposeCommandError#NOTICE_FILE_UNREADABLE}
   */
  List<NoticeDraft> drafts() {
    return Stream.concat(
            draft("id", indonesian, indonesianSpoken).stream(),
            draft("en", english, englishSpoken).stream())
        .toList();
  }

  private static Optional<NoticeDraft> draft(
      String language, Optional<Path> text, Optional<Path> spoken) {
    if (text.isPresent() != spoken.isPresent()) {
      throw new PelangganException(PurposeCommandError.NOTICE_FILES_INCOMPLETE);
    }
    return text.map(shown ->
        new NoticeDraft(
            language,
            read(shown, NoticeDraft.LONGEST_TEXT),
            read(spoken.orElseThrow(), NoticeDraft.LONGEST_SPOKEN)));
  }

  private static String read(Path path, int longest) {
    Map<String, String> details = Map.of("path", path.toAbsolutePath().normalize().toString());
    try {
      String text = Files.readString(path).strip();
      if (!text.isEmpty() && text.length() <= longest && text.indexOf(0) < 0) {
        return text;
      }
      throw new PelangganException(PurposeCommandError.NOTICE_FILE_UNREADABLE, details);
    } catch (IOException e) {
      throw new PelangganException(PurposeCommandError.NOTICE_FILE_UNREADABLE, details)
          .withTraceOf(e);
    }
  }
}
