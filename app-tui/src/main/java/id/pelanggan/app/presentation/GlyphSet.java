package id.pelanggan.app.presentation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What screens are drawn with: lines, marks, arrows and bars, or what a typewriter has. */
public enum GlyphSet {
  UNICODE,
  ASCII;

  /** First what is typed, then all that is drawn otherwise. */
  private static final List<String> TYPED =
      List.of(
          "+┌┐└┘├┤┬┴┼╭╮╰╯",
          "-─┄╌═–—−",
          "|│┆║▌▐↕",
          ">›▸▶→≥",
          "<‹◂◀←≤",
          "^▲▴↑",
          "v▼▾↓✓",
          "x✗×",
          "o○◌◇◦",
          "*●•◆★",
          "@↻",
          "#■▆▇█▓",
          "=▄▅▒",
          "_▁▂▃",
          ".·∙░",
          "~…≈±",
          "!≠⚠",
          "'‘’",
          "\"“”",
          "/↵",
          "?�");

  private static final char FIRST_PICTURE = '\u2400';
  private static final char LAST_PICTURE = '\u2426';
  private static final Map<String, String> ASCII_OF = table();

  /** ASCII where the terminal's character set is not UTF-8. */
  public static GlyphSet of(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8) ? UNICODE : ASCII;
  }

  /** The cluster as this set shows it, as wide as before; what is data and no drawing stays. */
  public String show(String cluster) {
    return this == UNICODE || cluster.length() != 1 || cluster.charAt(0) < 0x80
        ? cluster
        : ASCII_OF.getOrDefault(cluster, cluster);
  }

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    for (String line : TYPED) {
      String typed = line.substring(0, 1);
      line.chars().skip(1).forEach(drawn -> table.put(Character.toString(drawn), typed));
    }
    for (char picture = FIRST_PICTURE; picture <= LAST_PICTURE; picture++) {
      table.put(Character.toString(picture), "?");
    }
    return Map.copyOf(table);
  }
}
