package id.pelanggan.app.cli.exporting;

import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.importing.MappingFile;
import id.pelanggan.application.exporting.ExportReport;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every export is told. */
final class ExportOptions {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "export.file",
      converter = PathConverter.class)
  private Path file;

  @Option(
      names = "--source",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "export.source",
      converter = TextConverter.class)
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "export.mapping",
      converter = PathConverter.class)
  private Optional<Path> mapping = Optional.empty();

  Path file() {
    mapping.ifPresent(path -> new MappingFile(path).requireFree());
    return file.toAbsolutePath().normalize();
  }

  Optional<String> source() {
    return source;
  }

  /** What is not meant to be read again has no mapping. */
  void saveMapping(ExportReport report) {
    mapping.ifPresent(path -> report.mapping().ifPresent(new MappingFile(path)::write));
  }
}
