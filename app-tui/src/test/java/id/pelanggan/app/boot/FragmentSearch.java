package id.pelanggan.app.boot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds many texts of at least six bytes in bytes of any kind at once, whatever their case. */
final class FragmentSearch {
  static final int SHORTEST = 6;

  private final Map<Long, List<byte[]>> byBeginning = new HashMap<>();

  FragmentSearch(Collection<String> texts) {
    for (String text : texts) {
      byte[] bytes = text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      if (bytes.length < SHORTEST) {
        throw new IllegalArgumentException("too short to search for");
      }
      byBeginning.computeIfAbsent(beginning(bytes, 0), key -> new ArrayList<>()).add(bytes);
    }
  }

  /** Those of the texts that are in the bytes; changes the bytes to lower case. */
  Set<String> find(byte[] haystack) {
    for (int i = 0; i < haystack.length; i++) {
      if (haystack[i] >= 'A' && haystack[i] <= 'Z') {
        haystack[i] = (byte) (haystack[i] + ('a' - 'A'));
      }
    }
    Set<String> found = new TreeSet<>();
    for (int i = 0; i + SHORTEST <= haystack.length; i++) {
      for (byte[] text : byBeginning.getOrDefault(beginning(haystack, i), List.of())) {
        int end = i + text.length;
        if (end <= haystack.length && Arrays.equals(haystack, i, end, text, 0, text.length)) {
          found.add(new String(text, StandardCharsets.UTF_8));
        }
      }
    }
    return found;
  }

  private static Long beginning(byte[] bytes, int from) {
    long value = 0;
    for (int i = from; i < from + SHORTEST; i++) {
      value = (value << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    return value;
  }
}
