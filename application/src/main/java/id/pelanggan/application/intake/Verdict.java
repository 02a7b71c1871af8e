package id.pelanggan.application.intake;

import id.pelanggan.application.port.Identity;

/** What is to be done with a document that says something which is not stored yet. */
sealed interface Verdict {
  Arrival arrival();

  /** It was never heard of. */
  record Unknown(Arrival arrival) implements Verdict {}

  /**
   * It is newer than what is believed.
   *
   * @param identity of version 0 where the document was only mentioned before
   */
  record Newer(Arrival arrival, Identity identity) implements Verdict {}

  /** It is older than what is believed; kept for the day when that is withdrawn. */
  record Older(Arrival arrival, Identity identity) implements Verdict {}
}
