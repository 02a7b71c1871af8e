package id.pelanggan.app.cli.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.CliError;
import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Credentials in files that nobody else can read, since whole machines can read a command line. */
final class CredentialFolder implements AutoCloseable {
  private final Path folder;
  private final Map<String, Path> files = new TreeMap<>();

  private CredentialFolder(Path folder) {
    this.folder = requireNonNull(folder, "folder is null");
  }

  /**
   * @param secrets by name
   */
  static CredentialFolder of(Map<String, String> secrets) {
    try {
      CredentialFolder made = new CredentialFolder(Files.createTempDirectory("pelanggan-sandbox-"));
      for (Map.Entry<String, String> secret : secrets.entrySet()) {
        made.write(secret.getKey(), secret.getValue());
      }
      return made;
    } catch (IOException e) {
      throw new PelangganException(
          CliError.FOLDER_NOT_MADE, Map.of("path", System.getProperty("java.io.tmpdir")));
    }
  }

  private void write(String name, String secret) throws IOException {
    Path file =
        Files.createFile(
            folder.resolve(name),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    files.put(name, file);
    Files.writeString(file, secret);
  }

  Path folder() {
    return folder;
  }

  /** By the secrets' names. */
  Map<String, Path> files() {
    return Collections.unmodifiableMap(files);
  }

  /** They are worth nothing any more. */
  @Override
  public void close() {
    try {
      for (Path file : files.values()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // A folder in which somebody put something else; its secrets are worth nothing.
    }
  }
}
