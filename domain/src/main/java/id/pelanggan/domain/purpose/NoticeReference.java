package id.pelanggan.domain.purpose;

import static java.util.Objects.requireNonNull;

/**
 * Names exactly what somebody was shown.
 *
 * @param notice which notice
 * @param version from 1
 * @param language two lower-case letters of ISO 639-1
 * @param hash SHA-256 of the text, in hexadecimal digits
 */
public record NoticeReference(NoticeCode notice, int version, String language, String hash) {
  public NoticeReference {
    requireNonNull(notice, "notice is null");
    requireNonNull(language, "language is null");
    requireNonNull(hash, "hash is null");
    if (version < 1) {
      throw new IllegalArgumentException("version is below 1: " + version);
    }
  }
}
