package id.pelanggan.adapters.files.xml;

import id.pelanggan.adapters.files.encoding.ByteOrderMark;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the characters of an XML text are written. */
final class XmlEncoding {
  private static final int HEAD = 200;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"'][^>]*>.*", Pattern.DOTALL);
  private static final Map<String, Charset> KNOWN =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "utf8", StandardCharsets.UTF_8,
          "us-ascii", StandardCharsets.US_ASCII,
          "ascii", StandardCharsets.US_ASCII,
          "iso-8859-1", StandardCharsets.ISO_8859_1,
          "windows-1252", Charset.forName("windows-1252"));

  private XmlEncoding() {}

  /** Fails where bytes are no text in the encoding. */
  static Reader decode(InputStream bytes) throws IOException {
    PushbackInputStream input = new PushbackInputStream(bytes, HEAD);
    byte[] head = input.readNBytes(HEAD);
    Optional<ByteOrderMark> mark = ByteOrderMark.find(head);
    int length = mark.map(ByteOrderMark::length).orElse(0);
    Charset charset = mark.isPresent() ? mark.get().charset() : charset(head);
    input.unread(head, length, head.length - length);
    return new InputStreamReader(
        input,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(byte[] head) throws UnsupportedEncodingException {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    if (text.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(text);
    String name = declared.matches() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
    if (!KNOWN.containsKey(name)) {
      throw new UnsupportedEncodingException();
    }
    return KNOWN.getOrDefault(name, StandardCharsets.UTF_8);
  }
}
