package id.pelanggan.app.presentation;

import java.util.List;
import java.util.Random;

/** Text as nobody should have as a name, but somebody sends. */
public final class HostileText {
  /** One of each kind. */
  public static final List<String> EXAMPLES =
      List.of(
          "Siti Rahayu",
          "\u001b[2J\u001b]52;c;aGFs\u0007",
          "\u009b31mmerah\u0090q\u009c",
          "\u202Eterbalik\u202C\u2066x\u2069\u200E\u200F\u061C",
          "baris\nbaru\r\nlagi\ttab\u2028\u2029\u0085",
          "nol\u200Blebar\uFEFF\u2060\u00AD\u200C\u200D",
          "\u0000\u0007\b\u007F",
          "e\u0301 a\u0308\u0301 " + "z" + "\u0301".repeat(60),
          "\u0301di depan",
          "👨‍👩‍👧‍👦 👍🏽 ❤️ ❤️‍🔥 1️⃣ 🇮🇩 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ⌚︎ ✓",
          "น้ำ กำลัง ผู้ใหญ่ ພາສາລາວ",
          "नमस्ते क्षत्रिय কো স্ত্রী",
          "日本語 ｶﾅ 한국어 \u1112\u1161\u11AB 中文",
          "עברית العربية می\u200Cخواهم",
          "\uD800 \uDC00 \uE000 \uFFFF \uFDD0 \uDB40\uDC41 \uFFF9\uFFFA \uDBFF\uDFFE",
          "\u3164\uFFA0\u115F\u1160\u2800\u3000\u00A0\u2003|",
          "ÅÅ\u212B ﬀ ½ 𝒳 𠀀 🫠 ☯ ☰ ⚠ ♥",
          "");

  private final Random random;

  public HostileText(Random random) {
    this.random = random;
  }

  /** Pieces of examples and any characters at all, mixed. */
  public String next() {
    StringBuilder text = new StringBuilder();
    for (int parts = random.nextInt(6); parts > 0; parts--) {
      text.append(random.nextBoolean() ? piece() : anything());
    }
    return text.toString();
  }

  private String piece() {
    String example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
    int from = random.nextInt(example.length() + 1);
    return example.substring(from, from + random.nextInt(example.length() - from + 1));
  }

  private String anything() {
    int[] limits = {0x100, 0x600, 0x3000, 0x10000, 0x20000, 0x110000};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.appendCodePoint(random.nextInt(limits[random.nextInt(limits.length)]));
    }
    return text.toString();
  }
}
