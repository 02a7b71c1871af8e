package id.pelanggan.domain.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** What an e-mail address in normal form looks like. */
final class EmailShape {
  private static final String SIGNS_OF_LOCAL_PART = ".!#$%&'*+-/=?^_`{|}~";
  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_LABEL = 63;

  private EmailShape() {}

  static boolean fits(String value) {
    int at = value.indexOf('@');
    return at > 0
        && value.length() <= EmailAddress.MAXIMUM_LENGTH
        && isLocalPart(value.substring(0, at))
        && isDomain(value.substring(at + 1))
        && isNormal(value);
  }

  private static boolean isNormal(String value) {
    return Normalizer.isNormalized(value, Normalizer.Form.NFC)
        && value.toLowerCase(Locale.ROOT).equals(value);
  }

  private static boolean isLocalPart(String local) {
    return local.length() <= LONGEST_LOCAL_PART
        && local.charAt(0) != '.'
        && !local.endsWith(".")
        && !local.contains("..")
        && local.codePoints().allMatch(EmailShape::isOfLocalPart);
  }

  private static boolean isOfLocalPart(int point) {
    return isWord(point) || SIGNS_OF_LOCAL_PART.indexOf(point) >= 0;
  }

  /** At least two labels, the last one of letters at least in part. */
  private static boolean isDomain(String domain) {
    int begin = 0;
    int labels = 0;
    String last = "";
    while (begin <= domain.length()) {
      int dot = domain.indexOf('.', begin);
      int end = dot < 0 ? domain.length() : dot;
      last = domain.substring(begin, end);
      if (!isLabel(last)) {
        return false;
      }
      labels++;
      begin = end + 1;
    }
    return labels > 1 && last.length() > 1 && last.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && label.charAt(0) != '-'
        && !label.endsWith("-")
        && label.codePoints().allMatch(point -> isWord(point) || point == '-');
  }

  private static boolean isWord(int point) {
    if (point < 0x80) {
      return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9');
    }
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
