package id.pelanggan.adapters.files.xml;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads one XML text in pieces of bounded size, whatever the text is: it holds no more than one tag
 * and one piece of text, and keeps nothing of what went by. Document types are refused, and with
 * them all entities but the five of XML itself. Names are compared without their prefixes.
 */
public final class XmlReader implements AutoCloseable {
  private static final int DEEPEST = 64;
  private static final int PIECE = 1 << 13;

  private final XmlSource source;
  private final XmlTag tag;
  private final StringBuilder text = new StringBuilder();
  private final int[] open = new int[DEEPEST];
  private int depth;
  private boolean begun;
  private boolean endDue;
  private boolean verbatim;

  /** Closes {@code bytes} when it is closed. */
  public XmlReader(Path path, InputStream bytes) {
    this.source = new XmlSource(path, bytes);
    this.tag = new XmlTag(source);
  }

  private enum Event {
    START,
    END,
    TEXT,
    /** A comment or an instruction, which says nothing of the data. */
    ASIDE,
    DONE
  }

  /**
   * Goes to the next element directly below one that is open.
   *
   * @param parent how deep that one is, the root being 1; 0 to go to the root
   * @return false where that one has ended
   */
  public boolean child(int parent) {
    Event event = next();
    while (event != Event.DONE && depth >= parent) {
      if (event == Event.START && depth == parent + 1) {
        return true;
      }
      event = next();
    }
    return false;
  }

  /** Goes to the end of the text, behind the end of its root. */
  public void finish() {
    Event event = next();
    while (event != Event.DONE) {
      event = next();
    }
  }

  /** Whether the element that began last has that name. */
  public boolean isNamed(String name) {
    return tag.isNamed(name);
  }

  /** Of the element that began last. */
  public String attribute(String name, String otherwise) {
    return tag.attribute(name, otherwise);
  }

  /**
   * Appends the text of the element that began last, without that of elements in it, and goes to
   * its end.
   *
   * @return false where there is more text than that
   */
  public boolean appendText(StringBuilder target, int maximum) {
    int element = depth;
    Event event = next();
    while (depth >= element) {
      if (event == Event.TEXT && depth == element) {
        if (text.length() > maximum - target.length()) {
          return false;
        }
        target.append(text);
      }
      event = next();
    }
    return true;
  }

  private Event next() {
    if (endDue) {
      endDue = false;
      depth--;
      return Event.END;
    }
    if (verbatim) {
      return verbatim();
    }
    if (!source.more()) {
      return done();
    }
    return source.chars[source.at] == '<' ? markup() : text();
  }

  private Event done() {
    if (depth > 0 || !begun) {
      throw source.damaged();
    }
    return Event.DONE;
  }

  private Event markup() {
    source.at++;
    if (source.startsWith("/")) {
      source.at++;
      return end();
    }
    if (source.startsWith("?")) {
      source.skipBehind("?>");
      return Event.ASIDE;
    }
    return source.startsWith("!") ? declaration() : start();
  }

  private Event declaration() {
    if (source.startsWith("!--")) {
      source.at += 3;
      source.skipBehind("-->");
      return Event.ASIDE;
    }
    if (source.startsWith("![CDATA[") && depth > 0) {
      source.at += "![CDATA[".length();
      verbatim = true;
      return Event.ASIDE;
    }
    throw source.startsWith("!D") || source.startsWith("!d") ? source.unsafe() : source.damaged();
  }

  private Event start() {
    if (depth == DEEPEST || (begun && depth == 0)) {
      throw source.damaged();
    }
    int end = source.endOfTag();
    endDue = end > source.at && source.chars[end - 1] == '/';
    tag.read(source.at, endDue ? end - 1 : end);
    source.at = end + 1;
    begun = true;
    open[depth] = tag.fullNameHash();
    depth++;
    return Event.START;
  }

  private Event end() {
    int end = source.endOfTag();
    tag.read(source.at, end);
    source.at = end + 1;
    if (depth == 0 || open[depth - 1] != tag.fullNameHash()) {
      throw source.damaged();
    }
    depth--;
    return Event.END;
  }

  private Event text() {
    text.setLength(0);
    while (text.length() < PIECE && source.more() && source.chars[source.at] != '<') {
      int start = source.at;
      while (source.at < source.limit && isPlain(source.chars[source.at])) {
        source.at++;
      }
      text.append(source.chars, start, source.at - start);
      if (source.at < source.limit && source.chars[source.at] != '<') {
        appendSpecial();
      }
    }
    if (depth == 0 && !text.chars().allMatch(Character::isWhitespace)) {
      throw source.damaged();
    }
    return Event.TEXT;
  }

  private static boolean isPlain(char read) {
    return read >= ' ' && read != '<' && read != '&';
  }

  private void appendSpecial() {
    if (source.chars[source.at] == '&') {
      source.at++;
      text.appendCodePoint(XmlReferences.take(source));
    } else {
      text.append(takeCharacter());
    }
  }

  /** Line ends come as line feeds, however they are written. */
  private char takeCharacter() {
    char read = source.take();
    if (read == '\r') {
      source.at += source.startsWith("\n") ? 1 : 0;
      return '\n';
    }
    if (read < ' ' && read != '\t' && read != '\n') {
      throw source.damaged();
    }
    return read;
  }

  private Event verbatim() {
    text.setLength(0);
    while (verbatim && text.length() < PIECE) {
      if (source.startsWith("]]>")) {
        source.at += 3;
        verbatim = false;
      } else {
        text.append(takeCharacter());
      }
    }
    return Event.TEXT;
  }

  /** How deep the element is that began last, the root being 1. */
  public int depth() {
    return depth;
  }

  @Override
  public void close() {
    source.close();
  }
}
