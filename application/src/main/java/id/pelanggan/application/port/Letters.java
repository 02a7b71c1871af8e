package id.pelanggan.application.port;

import java.util.Map;

/**
 * The words of letters to customers, in the languages that the shop writes. Names of channels,
 * kinds and states of requests and kinds of data, as their enums have them, become words of the
 * letter's language.
 */
public interface Letters {

  /**
   * Writes a letter.
   *
   * @param language of the customer, two lower-case letters; one that is not written gives the
   *     shop's own
   */
  Mail.Letter write(LetterKind kind, String to, String language, Map<String, String> values);

  /** As {@link #write}, only the text: what is said on the phone or printed. */
  String text(LetterKind kind, String language, Map<String, String> values);

  /** What is written. The values that each needs stand beside it. */
  enum LetterKind {
    /** shop, name, until, kept, link. */
    RETENTION_WARNING,
    /** shop, purpose, channel, link, until. */
    CONFIRM_CONSENT,
    /** shop, purpose, channel, until, link. */
    CONSENT_ENDS,
    /** shop, link, until. */
    SELF_SERVICE_LINK,
    /** shop, kind, receipt, due. */
    REQUEST_RECEIVED,
    /** shop, kind, receipt, answer. */
    REQUEST_ANSWERED,
    /** shop, receipt, kept. */
    ERASURE_DONE,
    /** shop, link, until. */
    SURVEY,
    /** shop, incident, advice, contact. */
    INCIDENT_NOTICE,
    /** shop. */
    TEST
  }
}
