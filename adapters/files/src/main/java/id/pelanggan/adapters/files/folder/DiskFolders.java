package id.pelanggan.adapters.files.folder;

import id.pelanggan.application.port.Folders;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Folders on the disk of this machine. */
public final class DiskFolders implements Folders {

  @Override
  public Optional<List<Entry>> list(Path folder) {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        entry(path).ifPresent(entries::add);
      }
    } catch (IOException | DirectoryIteratorException e) {
      return Optional.empty();
    }
    return Optional.of(entries);
  }

  /** Empty for what vanished meanwhile, leads nowhere, or is neither folder nor file. */
  private static Optional<Entry> entry(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return attributes.isDirectory() || attributes.isRegularFile()
          ? Optional.of(
              new Entry(
                  path.toAbsolutePath(),
                  attributes.isDirectory(),
                  attributes.isDirectory() ? 0 : attributes.size(),
                  attributes.lastModifiedTime().toInstant()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
