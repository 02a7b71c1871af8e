package id.pelanggan.app.screen.sources.file;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.application.importing.ListFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A line of a folder. */
sealed interface FileEntry {

  Path path();

  default String name() {
    return ImportWords.name(path());
  }

  /** The folder around. */
  record Up(Path path) implements FileEntry {
    public Up {
      requireNonNull(path, "path is null");
    }
  }

  record Folder(Path path) implements FileEntry {
    public Folder {
      requireNonNull(path, "path is null");
    }
  }

  record File(ListFolder.Choice choice) implements FileEntry {
    public File {
      requireNonNull(choice, "choice is null");
    }

    @Override
    public Path path() {
      return choice.path();
    }
  }

  /**
   * Those whose names hold a text, whatever the size of its letters; without one also the way up.
   */
  static List<FileEntry> of(ListFolder.Outcome.Listed listed, String text) {
    List<FileEntry> entries = new ArrayList<>();
    Optional<Path> parent = listed.parent().filter(path -> text.isEmpty());
    parent.ifPresent(path -> entries.add(new Up(path)));
    listed.folders().stream()
        .map(Folder::new)
        .filter(entry -> holds(entry, text))
        .forEach(entries::add);
    listed.files().stream()
        .map(File::new)
        .filter(entry -> holds(entry, text))
        .forEach(entries::add);
    return List.copyOf(entries);
  }

  private static boolean holds(FileEntry entry, String text) {
    return entry.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
