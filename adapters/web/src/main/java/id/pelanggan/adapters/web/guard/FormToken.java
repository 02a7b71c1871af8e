package id.pelanggan.adapters.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pelanggan.adapters.web.exchange.Asked;
import id.pelanggan.adapters.web.exchange.Cookies;
import id.pelanggan.adapters.web.exchange.Cookies.Kind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Proves that a form was shown in the browser that sends it: what follows from two secrets that
 * only this browser has and that no other site can read or set.
 */
public final class FormToken {
  /** The name of the field. */
  public static final String FIELD = "form";

  private static final int BYTES = 16;
  private static final SecureRandom CHANCE = new SecureRandom();

  private FormToken() {}

  /** A secret for a browser that has none yet. */
  public static String newVisit() {
    byte[] bytes = new byte[BYTES];
    CHANCE.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public static String of(String visit, String session) {
    byte[] said = ("form|" + visit + "|" + session).getBytes(UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(said));
  }

  /** Whether the form of a request has the token that belongs to its browser. */
  public static boolean fits(Asked asked) {
    Cookies cookies = asked.cookies();
    return cookies
        .find(Kind.VISIT)
        .map(visit -> of(visit, cookies.find(Kind.SESSION).orElse("")))
        .filter(token -> isSame(token, asked.form().text(FIELD)))
        .isPresent();
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
