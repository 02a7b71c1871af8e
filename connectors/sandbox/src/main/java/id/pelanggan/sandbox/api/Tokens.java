package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who may ask. Tokens follow from the seed and are recognised by their own signature, so that a
 * stand-in that is started again takes those that it gave before. Safe for several threads.
 */
public final class Tokens {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SIGNATURE_BYTES = 16;

  private final SecretKeySpec key;
  private final Clock clock;
  private final Instant since;
  private final Duration life;
  private long issued;
  private long expiredBelow;
  private boolean revoked;

  /**
   * @param since when the first access token was given
   */
  public Tokens(long seed, Clock clock, Instant since, Duration life) {
    this.key = new SecretKeySpec(("shop " + seed).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = requireNonNull(clock, "clock is null");
    this.since = requireNonNull(since, "since is null");
    this.life = requireNonNull(life, "life is null");
  }

  public String firstAccessToken() {
    return accessToken(0, since.plus(life));
  }

  public String refreshToken() {
    return "EQAA-" + signature("refresh");
  }

  public String authorizationCode() {
    return "sq0cgp-" + signature("code");
  }

  public String clientId() {
    return "sq0idp-" + signature("client");
  }

  public String clientSecret() {
    return "sq0csp-" + signature("secret");
  }

  /** A new one; those before stay good until their time is over. */
  synchronized Issued issue() {
    issued++;
    Instant until = clock.instant().plus(life);
    return new Issued(accessToken(issued, until), until);
  }

  /** All access tokens that were given are over; a new one can be had. */
  synchronized void expire() {
    expiredBelow = issued + 1;
  }

  /** No token is good any more. */
  synchronized void revoke() {
    revoked = true;
  }

  synchronized boolean isRevoked() {
    return revoked;
  }

  /** What there is to say about an access token. */
  synchronized Standing standing(String token) {
    String[] parts = token.split("-", -1);
    if (parts.length != 4
        || !parts[0].equals("EAAA")
        || !same(parts[3], tail(parts[1], parts[2]))) {
      return Standing.UNKNOWN;
    }
    if (revoked) {
      return Standing.REVOKED;
    }
    boolean over =
        Long.parseLong(parts[1], Character.MAX_RADIX) < expiredBelow
            || clock.instant().getEpochSecond() >= Long.parseLong(parts[2], Character.MAX_RADIX);
    return over ? Standing.EXPIRED : Standing.GOOD;
  }

  /** Compares secrets in a time that tells nothing. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** What nobody else can write below a text. */
  String signature(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] bytes = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, SIGNATURE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is missing", e);
    }
  }

  private String accessToken(long number, Instant until) {
    String first = Long.toString(number, Character.MAX_RADIX);
    String second = Long.toString(until.getEpochSecond(), Character.MAX_RADIX);
    return "EAAA-" + first + "-" + second + "-" + tail(first, second);
  }

  private String tail(String number, String until) {
    return signature("access " + number + " " + until);
  }

  /**
   * A token that was given.
   *
   * @param until when it is over
   */
  record Issued(String token, Instant until) {}

  enum Standing {
    GOOD,
    EXPIRED,
    REVOKED,
    UNKNOWN
  }
}
