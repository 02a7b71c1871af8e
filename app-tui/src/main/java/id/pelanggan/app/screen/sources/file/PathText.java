package id.pelanggan.app.screen.sources.file;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A path as people type or paste it: with quotes around it, with blanks behind backslashes, as an
 * address, from their own folder on ({@code ~}), or from the folder that is open.
 *
 * @param home what {@code ~} means
 */
public record PathText(Path home) {
  private static final String ADDRESS = "file:";
  private static final String HOME = "~";

  public PathText {
    requireNonNull(home, "home is null");
  }

  /**
   * @param folder what a path begins at that does not say it
   * @return absolute; empty where it can be no path
   */
  public Optional<Path> read(String typed, Path folder) {
    String text = unquoted(typed.strip());
    try {
      if (text.startsWith(ADDRESS)) {
        return Optional.of(Path.of(URI.create(text)).normalize());
      }
      if (text.equals(HOME) || text.startsWith(HOME + separator())) {
        String rest = text.substring(Math.min(text.length(), 2));
        return Optional.of(home.resolve(rest).normalize());
      }
      return Optional.of(folder.resolve(text).normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Whether it names a folder and nothing in it. */
  boolean isOfFolder(String typed) {
    String text = unquoted(typed.strip());
    return text.isEmpty() || text.equals(HOME) || text.endsWith(separator());
  }

  private String unquoted(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean quoted =
        text.length() > 1 && (first == '\'' || first == '"') && text.endsWith(text.substring(0, 1));
    if (quoted) {
      return text.substring(1, text.length() - 1);
    }
    return separator().equals("/") ? text.replaceAll("\\\\(.)", "$1") : text;
  }

  private String separator() {
    return home.getFileSystem().getSeparator();
  }
}
