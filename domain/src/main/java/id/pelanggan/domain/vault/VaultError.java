package id.pelanggan.domain.vault;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why something sealed cannot be read or written. */
public enum VaultError implements ErrorCode {
  /** There is no keyring yet and nothing was sealed; {@code init} makes one. */
  KEYRING_NOT_CREATED(ErrorKind.USER),
  /** Detail: {@code path}. */
  KEYRING_EXISTS(ErrorKind.USER),
  /** Sealed data exists but no keyring. Details: {@code path}, {@code expected}. */
  KEYRING_MISSING(ErrorKind.USER),
  /** Details: {@code path}, {@code found}, {@code expected}. */
  KEYRING_FOREIGN(ErrorKind.USER),
  /** No copy of the keyring reads without damage. Detail: {@code path}. */
  KEYRING_DAMAGED(ErrorKind.RESOURCE),
  /** A newer version wrote it. Details: {@code path}, {@code found}, {@code known}. */
  KEYRING_NEWER(ErrorKind.USER),
  /** Detail: {@code path} of the file that others can read. */
  KEY_FILE_EXPOSED(ErrorKind.USER),
  /** Detail: {@code path}. */
  KEY_FILE_MISSING(ErrorKind.USER),
  /** Nobody could be asked. */
  PASSPHRASE_MISSING(ErrorKind.USER),
  PASSPHRASE_WRONG(ErrorKind.USER),
  /** Detail: {@code minimum} length. */
  PASSPHRASE_TOO_SHORT(ErrorKind.USER),
  PASSPHRASES_DIFFER(ErrorKind.USER),
  /** Detail: {@code path}. */
  PASSPHRASE_FILE_UNREADABLE(ErrorKind.USER),
  /** The database holds sealed data; new keys could not read it. */
  CIPHERTEXT_EXISTS(ErrorKind.USER),
  /** The person was erased: the key is gone for ever. */
  KEY_PUNCTURED(ErrorKind.USER),
  /** A sealed text was damaged, moved or rolled back. Detail: {@code table}. */
  SEAL_BROKEN(ErrorKind.RESOURCE),
  /** Every slot of the tree was given out. */
  SLOTS_EXHAUSTED(ErrorKind.RESOURCE);

  private final ErrorKind kind;

  VaultError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
