package id.pelanggan.adapters.plugins.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether what a zip holds stays inside the folder into which it is unpacked. */
final class SafeNames {
  private static final int LONGEST = 240;

  /** Neither a backslash nor a colon, which are more than a letter on some systems. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ._$+@()=,~#{}\\[\\]!%&'-]+");

  private static final int TYPE = 0xf000;
  private static final int REGULAR = 0x8000;
  private static final int FOLDER = 0x4000;

  private SafeNames() {}

  static boolean areAll(List<Entry> entries) {
    Set<String> names = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (Entry entry : entries) {
      String name = withoutSlash(entry).toLowerCase(Locale.ROOT);
      if (!isPlain(entry) || !isOfItsType(entry) || !names.add(name)) {
        return false;
      }
      for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
        folders.add(name.substring(0, slash));
      }
    }
    // What is a file may not be a folder for another entry.
    return entries.stream()
        .filter(entry -> !entry.isFolder())
        .noneMatch(entry -> folders.contains(entry.name().toLowerCase(Locale.ROOT)));
  }

  private static boolean isPlain(Entry entry) {
    String name = withoutSlash(entry);
    if (name.length() > LONGEST) {
      return false;
    }
    for (String part : name.split("/", -1)) {
      if (!PLAIN.matcher(part).matches() || part.endsWith(".") || !part.strip().equals(part)) {
        return false;
      }
    }
    return true;
  }

  /** A link, a pipe or a device is none of the two types. */
  private static boolean isOfItsType(Entry entry) {
    int type = entry.unixMode() & TYPE;
    return type == 0 || type == (entry.isFolder() ? FOLDER : REGULAR);
  }

  private static String withoutSlash(Entry entry) {
    return entry.isFolder() ? entry.name().substring(0, entry.name().length() - 1) : entry.name();
  }
}
