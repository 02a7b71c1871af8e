package id.pelanggan.adapters.plugins.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;

/** A folder of zips; it need not be there. */
public final class Shelf {
  private static final String ENDING = ".zip";

  private final Path folder;

  public Shelf(Path folder) {
    this.folder = requireNonNull(folder, "folder is null");
  }

  /** The zips, in the order of their names, each with what changes when it is written anew. */
  public Map<Path, Stamp> list() {
    Map<Path, Stamp> zips = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        zips.put(file, stamp(file));
      }
    } catch (NoSuchFileException e) {
      return Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zips;
  }

  /** Writes a zip in place of the one of that name, all of it or nothing. */
  public void put(String name, byte[] zip) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "new", ".tmp");
      try {
        Files.write(draft, zip);
        Files.move(
            draft,
            folder.resolve(name + ENDING),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void delete(Path zip) {
    try {
      Files.deleteIfExists(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stamp stamp(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new Stamp(
        attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
  }

  /**
   * @param key what the system knows the file by
   */
  public record Stamp(long size, FileTime changed, String key) {}
}
