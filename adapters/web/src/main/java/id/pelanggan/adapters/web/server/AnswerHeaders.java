package id.pelanggan.adapters.web.server;

import java.util.Map;

/** What every answer tells browsers not to do. */
final class AnswerHeaders {
  static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
              + " frame-ancestors 'none'; base-uri 'none'",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "X-Robots-Tag",
          "noindex, nofollow",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  static final String TRANSPORT = "Strict-Transport-Security";

  /** For a year. */
  static final String ONLY_ENCRYPTED = "max-age=31536000";

  private AnswerHeaders() {}
}
