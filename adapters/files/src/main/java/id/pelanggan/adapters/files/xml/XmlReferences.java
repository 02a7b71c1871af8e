package id.pelanggan.adapters.files.xml;

/** What stands for a character that cannot stand for itself. No reference leads anywhere else. */
final class XmlReferences {
  /** The longest there is: {@code &#x10FFFF;}, with a few zeros in front. */
  private static final int LONGEST = 16;

  private XmlReferences() {}

  /** The value of an attribute as it is meant. */
  static String resolve(XmlSource source, String value) {
    int ampersand = value.indexOf('&');
    if (ampersand < 0) {
      return value;
    }
    StringBuilder resolved = new StringBuilder();
    int from = 0;
    while (ampersand >= 0) {
      int end = value.indexOf(';', ampersand);
      if (end < 0) {
        throw source.damaged();
      }
      resolved.append(value, from, ampersand);
      resolved.appendCodePoint(character(source, value.substring(ampersand + 1, end)));
      from = end + 1;
      ampersand = value.indexOf('&', from);
    }
    return resolved.append(value, from, value.length()).toString();
  }

  /** The character of the reference that the source stands behind the ampersand of. */
  static int take(XmlSource source) {
    StringBuilder name = new StringBuilder(LONGEST);
    char read = source.take();
    while (read != ';') {
      name.append(read);
      if (name.length() == LONGEST) {
        throw source.damaged();
      }
      read = source.take();
    }
    return character(source, name.toString());
  }

  private static int character(XmlSource source, String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(source, name);
    };
  }

  private static int numbered(XmlSource source, String name) {
    try {
      int character =
          name.startsWith("#x")
              ? Integer.parseUnsignedInt(name.substring(2), 16)
              : Integer.parseUnsignedInt(name.substring(Math.min(1, name.length())));
      if (name.startsWith("#") && isAllowed(character)) {
        return character;
      }
    } catch (NumberFormatException e) {
      throw source.damaged();
    }
    throw source.damaged();
  }

  private static boolean isAllowed(int character) {
    boolean control =
        character < ' ' && character != '\t' && character != '\n' && character != '\r';
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return Character.isValidCodePoint(character) && !control && !surrogate;
  }
}
