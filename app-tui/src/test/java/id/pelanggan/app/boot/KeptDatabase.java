package id.pelanggan.app.boot;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.file.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A copy of a home's database folder from a time when no server ran; the keys are not in it. */
final class KeptDatabase {
  private final Path database;
  private final Path copy;

  private KeptDatabase(Path database, Path copy) {
    this.database = database;
    this.copy = copy;
  }

  static KeptDatabase of(TestHome home) {
    Path database = home.path().resolve("database");
    Path copy = home.folder().resolve("kept");
    copyTree(database, copy);
    return new KeptDatabase(database, copy);
  }

  /** What came in since is lost. */
  void putBack() {
    FileTree.delete(database);
    copyTree(copy, database);
  }

  private static void copyTree(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> copy(file, to.resolve(from.relativize(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
