package id.pelanggan.adapters.files.xml;

import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** The characters of an XML text, of which a bounded piece is held at a time. */
final class XmlSource implements AutoCloseable {
  /** No tag of a workbook comes near it. */
  private static final int PIECE = 1 << 16;

  final char[] chars = new char[PIECE];
  int at;
  int limit;
  private final Path path;
  private final Reader reader;

  XmlSource(Path path, InputStream bytes) {
    this.path = path;
    try {
      this.reader = XmlEncoding.decode(bytes);
    } catch (IOException e) {
      throw damaged();
    }
  }

  /** Whether a character is there. */
  boolean more() {
    return at < limit || grow();
  }

  /** Whether as many characters are there. */
  boolean holds(int count) {
    boolean enough = limit - at >= count;
    while (!enough && grow()) {
      enough = limit - at >= count;
    }
    return enough;
  }

  boolean startsWith(String text) {
    if (!holds(text.length())) {
      return false;
    }
    int i = 0;
    while (i < text.length() && chars[at + i] == text.charAt(i)) {
      i++;
    }
    return i == text.length();
  }

  char take() {
    if (!more()) {
      throw damaged();
    }
    return chars[at++];
  }

  /** Goes behind the end of a comment or of an instruction. */
  void skipBehind(String end) {
    int matched = 0;
    while (matched < end.length()) {
      char read = take();
      if (read == end.charAt(matched)) {
        matched++;
      } else if (read != end.charAt(0)) {
        matched = 0;
      }
    }
  }

  /** The place of the tag's end; the whole tag is held then. */
  int endOfTag() {
    char quote = 0;
    for (int i = 0; ; i++) {
      if (!holds(i + 1)) {
        throw damaged();
      }
      char read = chars[at + i];
      if (read == '<') {
        throw damaged();
      }
      if (quote != 0) {
        quote = read == quote ? 0 : quote;
      } else if (read == '"' || read == '\'') {
        quote = read;
      } else if (read == '>') {
        return at + i;
      }
    }
  }

  /** Brings more characters in behind those that are held. */
  private boolean grow() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while a file was read");
    }
    System.arraycopy(chars, at, chars, 0, limit - at);
    limit -= at;
    at = 0;
    if (limit == chars.length) {
      throw damaged();
    }
    int count = read();
    limit += Math.max(0, count);
    return count > 0;
  }

  private int read() {
    try {
      return reader.read(chars, limit, chars.length - limit);
    } catch (IOException e) {
      throw damaged();
    }
  }

  PelangganException damaged() {
    return Refusal.of(SpreadsheetError.SPREADSHEET_WORKBOOK_DAMAGED, path);
  }

  PelangganException unsafe() {
    return Refusal.of(SpreadsheetError.SPREADSHEET_WORKBOOK_UNSAFE, path);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw damaged();
    }
  }
}
