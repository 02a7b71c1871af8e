package id.pelanggan.domain.retention;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds data in text that asks for a purpose of its own. */
public final class SensitivePatterns {
  private static final String HIDDEN = "•••";

  /** Sixteen digits: place, day of birth (women's plus 40), serial number. */
  private static final Pattern IDENTITY =
      Pattern.compile("(?<![0-9])[0-9]{6}[ .-]?[0-9]{6}[ .-]?[0-9]{4}(?![0-9])");

  private static final Pattern CARD =
      Pattern.compile("(?<![0-9])[0-9](?:[ -]?[0-9]){11,18}(?![0-9])");
  private static final Pattern TAX =
      Pattern.compile(
          "(?<![0-9])[0-9]{2}\\.[0-9]{3}\\.[0-9]{3}\\.[0-9]-[0-9]{3}\\.[0-9]{3}(?![0-9])");
  private static final Pattern TAX_NAME =
      Pattern.compile("(?:npwp|taxpayer|tax id|tax number)[ :.#-]*([0-9]{15,16})(?![0-9])");
  private static final Set<Integer> PROVINCES =
      Set.of(
          11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63,
          64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96);

  private static final Map<SensitiveKind, Pattern> WORDS =
      Map.of(
          SensitiveKind.HEALTH,
          words(
              "alergi",
              "asma",
              "diabetes",
              "disabilitas",
              "difabel",
              "golongan darah",
              "hamil",
              "hipertensi",
              "hiv",
              "kanker",
              "kehamilan",
              "penyakit",
              "riwayat medis",
              "tekanan darah",
              "allergy",
              "allergic",
              "asthma",
              "blood type",
              "cancer",
              "diabetic",
              "disability",
              "disabled",
              "epilepsy",
              "hypertension",
              "medical condition",
              "medical history",
              "pregnancy",
              "pregnant"),
          SensitiveKind.RELIGION,
          words(
              "agama",
              "beragama",
              "buddha",
              "hindu",
              "islam",
              "katolik",
              "konghucu",
              "kristen",
              "muslim",
              "muslimah",
              "protestan",
              "buddhist",
              "catholic",
              "christian",
              "jewish",
              "religion",
              "religious"),
          SensitiveKind.ORIGIN,
          words("etnis", "ras", "suku", "ethnicity", "ethnic origin", "race"),
          SensitiveKind.POLITICS,
          words(
              "partai politik",
              "pandangan politik",
              "political party",
              "political view",
              "political views"),
          SensitiveKind.BIOMETRICS,
          words("sidik jari", "pemindaian wajah", "fingerprint", "face scan", "iris scan"));

  private SensitivePatterns() {}

  /**
   * What a field holds.
   *
   * @param name of the field; empty for running text
   */
  public static Set<SensitiveKind> find(String name, String text) {
    Set<SensitiveKind> found = EnumSet.noneOf(SensitiveKind.class);
    if (text.isBlank()) {
      return found;
    }
    String plain = text.toLowerCase(Locale.ROOT);
    String named = name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    if (matches(IDENTITY, plain, SensitivePatterns::isIdentity)) {
      found.add(SensitiveKind.IDENTITY_NUMBER);
    }
    if (matches(CARD, plain, SensitivePatterns::isCard)) {
      found.add(SensitiveKind.CARD_NUMBER);
    }
    if (TAX.matcher(plain).find() || TAX_NAME.matcher(named + ": " + plain).find()) {
      found.add(SensitiveKind.TAX_NUMBER);
    }
    WORDS.forEach((kind, pattern) -> {
      if (pattern.matcher(plain).find() || pattern.matcher(named).find()) {
        found.add(kind);
      }
    });
    return found;
  }

  /**
   * Takes data of a kind out of running text: numbers alone, and the whole text where words tell.
   */
  public static String without(SensitiveKind kind, String text) {
    return switch (kind) {
      case IDENTITY_NUMBER -> hide(IDENTITY, text, SensitivePatterns::isIdentity);
      case CARD_NUMBER -> hide(CARD, text, SensitivePatterns::isCard);
      case TAX_NUMBER ->
          find("", hide(TAX, text, number -> true)).contains(kind)
              ? ""
              : hide(TAX, text, number -> true);
      case HEALTH, RELIGION, ORIGIN, POLITICS, BIOMETRICS ->
          find("", text).contains(kind) ? "" : text;
    };
  }

  private static String hide(Pattern pattern, String text, Predicate<String> valid) {
    return pattern
        .matcher(text)
        .replaceAll(found -> valid.test(digits(found.group())) ? HIDDEN : quoted(found));
  }

  private static String quoted(MatchResult found) {
    return Matcher.quoteReplacement(found.group());
  }

  private static boolean matches(Pattern pattern, String text, Predicate<String> valid) {
    return pattern.matcher(text).results().anyMatch(found -> valid.test(digits(found.group())));
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  private static boolean isIdentity(String digits) {
    int day = Integer.parseInt(digits.substring(6, 8));
    try {
      MonthDay.of(Integer.parseInt(digits.substring(8, 10)), day > 40 ? day - 40 : day);
    } catch (DateTimeException e) {
      return false;
    }
    return PROVINCES.contains(Integer.parseInt(digits.substring(0, 2))) && !digits.endsWith("0000");
  }

  /** The lengths that issuers with these first digits use, and the check digit of ISO/IEC 7812. */
  private static boolean isCard(String digits) {
    int length = digits.length();
    boolean issued =
        switch (digits.charAt(0)) {
          case '2', '5' -> length == 16;
          case '3' -> length == lengthOfThree(digits.charAt(1));
          case '4' -> length == 13 || length == 16 || length == 19;
          case '6' -> length >= 16 && length <= 19;
          default -> false;
        };
    return issued && isChecked(digits);
  }

  /** What begins with 3 has issuers of three kinds, told apart by the second digit. */
  private static int lengthOfThree(char second) {
    return switch (second) {
      case '0', '6', '8', '9' -> 14;
      case '4', '7' -> 15;
      case '5' -> 16;
      default -> -1;
    };
  }

  private static boolean isChecked(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  private static Pattern words(String... words) {
    return Pattern.compile("(?<![\\p{L}])(?:" + String.join("|", words) + ")(?![\\p{L}])");
  }
}
