package id.pelanggan.app.screen.sources.file;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.application.importing.ListFolder;
import id.pelanggan.domain.failure.PelangganException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a file: by typing or pasting its path, by a few letters of its name, or by going through
 * folders. What is typed says which folder is seen.
 */
public final class FilePane {
  private static final int LONGEST = 4000;

  private final Function<Path, ListFolder.Outcome> folders;
  private final PathText paths;
  private final Latest listing;
  private final TextEditor typed = TextEditor.of(LONGEST);
  private final Cursor cursor = new Cursor();
  private Path folder;
  private Path asked;
  private Optional<ListFolder.Outcome> listed = Optional.empty();
  private @Nullable PelangganException failure;

  /**
   * @param folders lists one; may take long
   * @param home what {@code ~} means
   * @param folder that is seen first
   */
  public FilePane(Desk desk, Function<Path, ListFolder.Outcome> folders, Path home, Path folder) {
    this.folders = requireNonNull(folders, "folders is null");
    this.paths = new PathText(home);
    this.listing = new Latest(desk);
    this.folder = requireNonNull(folder, "folder is null");
    this.asked = folder;
  }

  /** Reads the folder again. */
  public void refresh() {
    look(asked);
  }

  /** Whether something was typed that would be lost. */
  public boolean isEmpty() {
    return typed.isEmpty();
  }

  public boolean type(Key key) {
    boolean up = key.symbol() == Key.Symbol.BACKSPACE || key.symbol() == Key.Symbol.LEFT;
    if (up && typed.isEmpty()) {
      goUp();
      return true;
    }
    boolean jump = key.symbol() == Key.Symbol.HOME || key.symbol() == Key.Symbol.END;
    if (jump && typed.isEmpty()) {
      return false;
    }
    boolean taken = typed.type(key);
    if (taken) {
      follow();
    }
    return taken;
  }

  public void paste(String text) {
    typed.set(text.strip());
    follow();
  }

  public void move(Move move) {
    cursor.move(move, entries().size());
  }

  /**
   * Opens the folder that is chosen, or takes the file.
   *
   * @param file hears the file
   */
  public void pick(Consumer<Path> file) {
    List<FileEntry> entries = entries();
    Optional<FileEntry> chosen = cursor.chosen(entries);
    if (chosen.isEmpty()) {
      if (!typed.isEmpty()) {
        paths.read(typed.text(), folder).ifPresent(file);
      }
      return;
    }
    switch (chosen.get()) {
      case FileEntry.Up up -> enter(up.path());
      case FileEntry.Folder inner -> enter(inner.path());
      case FileEntry.File one -> file.accept(one.path());
    }
  }

  public void draw(Canvas canvas, Look look, Consumer<Path> file) {
    FileView.draw(
        canvas,
        look,
        new FileView.State(typed, asked, listed, failure, entries(), cursor),
        number -> {
          cursor.select(number);
          pick(file);
        });
  }

  private void enter(Path inner) {
    folder = inner;
    typed.set("");
    look(inner);
  }

  private void goUp() {
    if (listed.orElse(null) instanceof ListFolder.Outcome.Listed known) {
      known.parent().ifPresent(this::enter);
    } else {
      Optional.ofNullable(asked.getParent()).ifPresent(this::enter);
    }
  }

  /** Looks into the folder that what is typed lies in. */
  private void follow() {
    Optional<Path> path = paths.read(typed.text(), folder);
    Optional<Path> inside = paths.isOfFolder(typed.text()) ? path : path.map(FilePane::parent);
    inside.filter(other -> !other.equals(asked)).ifPresent(this::look);
    choose();
  }

  private static Path parent(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  private void look(Path other) {
    asked = other;
    listing.ask(
        () -> folders.apply(other),
        outcome -> {
          listed = Optional.of(outcome);
          failure = null;
          choose();
        },
        why -> failure = why);
  }

  /** The one of exactly that name, else the first file, else the first that leads on. */
  private void choose() {
    List<FileEntry> entries = entries();
    String text = filter();
    cursor.select(
        find(entries, entry -> entry.name().equals(text))
            .or(() -> find(entries, FileEntry.File.class::isInstance))
            .or(() -> find(entries, FileEntry.Folder.class::isInstance))
            .orElse(0));
  }

  private static Optional<Integer> find(List<FileEntry> entries, Predicate<FileEntry> fits) {
    return entries.stream().filter(fits).findFirst().map(entries::indexOf);
  }

  private List<FileEntry> entries() {
    return listed.orElse(null) instanceof ListFolder.Outcome.Listed known
        ? FileEntry.of(known, filter())
        : List.of();
  }

  private String filter() {
    return paths.isOfFolder(typed.text())
        ? ""
        : paths.read(typed.text(), folder).map(ImportWords::name).orElse(typed.text());
  }
}
