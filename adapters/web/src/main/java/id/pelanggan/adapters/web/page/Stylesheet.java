package id.pelanggan.adapters.web.page;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How the pages look. Its name changes with it. */
public final class Stylesheet {
  public static final String TEXT = load();
  public static final String NAME = "style-" + hash(TEXT) + ".css";

  private static final int SHOWN = 16;

  private Stylesheet() {}

  private static String load() {
    try (InputStream stream =
        requireNonNull(Stylesheet.class.getResourceAsStream("style.css"), "no style")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
