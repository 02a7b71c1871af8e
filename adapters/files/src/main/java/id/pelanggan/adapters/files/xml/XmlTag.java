package id.pelanggan.adapters.files.xml;

/** One tag, where it stands among the characters of its source. Prefixes of names are left out. */
final class XmlTag {
  private static final int ATTRIBUTES = 64;

  private final XmlSource source;
  private final int[] starts = new int[2 * ATTRIBUTES];
  private final int[] ends = new int[2 * ATTRIBUTES];
  private int count;
  private int nameStart;
  private int nameEnd;
  private int fullNameHash;

  XmlTag(XmlSource source) {
    this.source = source;
  }

  /**
   * Looks a tag over.
   *
   * @param start behind its angle bracket and slash
   * @param end where its closing bracket, or the slash before it, stands
   */
  void read(int start, int end) {
    int at = endOfName(start, end);
    if (at == start) {
      throw source.damaged();
    }
    fullNameHash = hash(start, at);
    nameStart = behindPrefix(start, at);
    nameEnd = at;
    count = 0;
    at = behindSpace(at, end);
    while (at < end) {
      at = behindSpace(attribute(at, end), end);
    }
  }

  private int attribute(int start, int end) {
    int nameEnds = endOfName(start, end);
    int equals = behindSpace(nameEnds, end);
    int quote = behindSpace(equals + 1, end);
    boolean begun =
        nameEnds > start && equals < end && source.chars[equals] == '=' && quote < end - 1;
    if (!begun || count == ATTRIBUTES) {
      throw source.damaged();
    }
    int valueEnd = quote + 1;
    while (valueEnd < end && source.chars[valueEnd] != source.chars[quote]) {
      valueEnd++;
    }
    boolean quoted = source.chars[quote] == '"' || source.chars[quote] == '\'';
    if (!quoted || valueEnd == end) {
      throw source.damaged();
    }
    note(start, nameEnds, quote + 1, valueEnd);
    return valueEnd + 1;
  }

  private void note(int nameStarts, int nameEnds, int valueStart, int valueEnd) {
    starts[2 * count] = behindPrefix(nameStarts, nameEnds);
    ends[2 * count] = nameEnds;
    starts[2 * count + 1] = valueStart;
    ends[2 * count + 1] = valueEnd;
    count++;
  }

  private int endOfName(int start, int end) {
    int at = start;
    while (at < end && source.chars[at] > ' ' && source.chars[at] != '=') {
      at++;
    }
    return at;
  }

  private int behindSpace(int start, int end) {
    int at = start;
    while (at < end && source.chars[at] <= ' ') {
      at++;
    }
    return at;
  }

  private int behindPrefix(int start, int end) {
    int at = start;
    while (at < end && source.chars[at] != ':') {
      at++;
    }
    return at < end ? at + 1 : start;
  }

  private int hash(int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + source.chars[i];
    }
    return hash;
  }

  /** Of the whole name; tells whether an end belongs to its beginning. */
  int fullNameHash() {
    return fullNameHash;
  }

  boolean isNamed(String name) {
    return is(nameStart, nameEnd, name);
  }

  /** The place of the value among this tag's; -1 where it has no such attribute. */
  private int find(String name) {
    int i = 0;
    while (i < count && !is(starts[2 * i], ends[2 * i], name)) {
      i++;
    }
    return i < count ? 2 * i + 1 : -1;
  }

  private boolean is(int start, int end, String text) {
    int length = text.length();
    if (end - start != length) {
      return false;
    }
    int i = 0;
    while (i < length && source.chars[start + i] == text.charAt(i)) {
      i++;
    }
    return i == length;
  }

  String attribute(String name, String otherwise) {
    int place = find(name);
    return place < 0
        ? otherwise
        : XmlReferences.resolve(
            source, new String(source.chars, starts[place], ends[place] - starts[place]));
  }
}
