package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.CliError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.source.Stream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** A mapping as a text that an operator keeps. */
public record MappingFile(Path path) {
  /** No mapping is longer; what is, is another file. */
  private static final long LONGEST = 1_000_000;

  public MappingFile {
    requireNonNull(path, "path is null");
  }

  /**
   * @throws PelangganException where it cannot be read, or is for another kind of file
   */
  Mapping read(Stream stream) {
    Mapping mapping = Mapping.parse(text());
    if (mapping.stream() != stream) {
      throw failure(CliError.MAPPING_OF_OTHER_KIND);
    }
    return mapping;
  }

  /**
   * Refuses early what writing would refuse late.
   *
   * @throws PelangganException where there is such a file already
   */
  public void requireFree() {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw failure(CliError.MAPPING_FILE_EXISTS);
    }
  }

  /**
   * @throws PelangganException where there is such a file already, or it cannot be written
   */
  public void write(Mapping mapping) {
    try {
      Files.writeString(path, mapping.toText(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw failure(CliError.MAPPING_FILE_EXISTS);
    } catch (IOException e) {
      throw failure(CliError.MAPPING_FILE_NOT_WRITTEN);
    }
  }

  private String text() {
    try {
      if (Files.isRegularFile(path) && Files.size(path) <= LONGEST) {
        return Files.readString(path);
      }
    } catch (IOException e) {
      // Said below; the reason would repeat what stands in the file.
    }
    throw failure(CliError.MAPPING_FILE_UNREADABLE);
  }

  private PelangganException failure(CliError error) {
    return new PelangganException(error, Map.of("path", path.toString()));
  }
}
