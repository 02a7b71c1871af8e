package id.pelanggan.domain.consent;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a consent is not recorded. */
public enum ConsentError implements ErrorCode {
  /** Details: {@code purpose}. */
  CONSENT_PURPOSE_UNKNOWN,
  /** Details: {@code purpose}. */
  CONSENT_PURPOSE_INACTIVE,
  /** The purpose rests on something else. Details: {@code purpose}. */
  CONSENT_NOT_ASKED,
  /** The purpose does not reach customers so. Details: {@code purpose}, {@code channel}. */
  CONSENT_CHANNEL_UNUSED,
  /** The customer is younger than the purpose allows. Details: {@code purpose}, {@code age}. */
  CONSENT_GUARDIAN_NEEDED,
  /** No notice of the purpose is valid, or not the one that was named. Details: {@code purpose}. */
  CONSENT_NOTICE_NEEDED,
  /** The contact point is not reached by the channel. Details: {@code channel}. */
  CONSENT_CONTACT_UNFIT,
  /** Said to have been said tomorrow. */
  CONSENT_TIME_AHEAD,
  /** Neither a time nor a source can be what a customer did themselves. */
  CONSENT_METHOD_UNFIT,
  /** What was to be confirmed is too old, or was confirmed before. */
  CONSENT_CONFIRMATION_ENDED,
  /** No letter can be sent: mail is not set up, or the shop's pages have no address. */
  CONSENT_LETTER_IMPOSSIBLE;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
