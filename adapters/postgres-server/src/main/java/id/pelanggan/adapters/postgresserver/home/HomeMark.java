package id.pelanggan.adapters.postgresserver.home;

import id.pelanggan.adapters.postgresserver.account.Account;
import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.adapters.postgresserver.file.FileTree;
import id.pelanggan.adapters.postgresserver.file.OwnerOnly;
import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file that makes a folder a home and says which layout it has. */
final class HomeMark {
  /** The layout that this version makes and understands. */
  static final int LAYOUT = 1;

  private static final Pattern LINE = Pattern.compile("(?m)^layout=(\\d{1,6})$");

  private HomeMark() {}

  /**
   * Writes the mark into a new home; refuses a home of a layout that this version does not know.
   */
  static void check(Path mark, Account account) {
    try {
      String text = Files.readString(mark, StandardCharsets.ISO_8859_1);
      Matcher line = LINE.matcher(text);
      if (!line.find()) {
        throw new PelangganException(
            HomeError.HOME_MARK_UNREADABLE, Map.of("path", mark.toString()));
      }
      requireKnown(mark, Integer.parseInt(line.group(1)));
    } catch (NoSuchFileException e) {
      OwnerOnly.write(mark, "layout=" + LAYOUT + "\n", account::own);
    } catch (IOException e) {
      throw FileFailure.of(e, mark);
    }
  }

  private static void requireKnown(Path mark, int layout) {
    if (layout > LAYOUT) {
      throw new PelangganException(
          HomeError.HOME_NEWER,
          Map.of(
              "path", FileTree.parent(mark).toString(),
              "found", String.valueOf(layout),
              "known", String.valueOf(LAYOUT)));
    }
  }
}
