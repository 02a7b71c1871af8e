package id.pelanggan.adapters.vault.file;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can go wrong with the files of the keys, apart from what is in them. */
public enum KeyFilesError implements ErrorCode {
  /** Details: {@code path}, {@code reason}. */
  KEY_FILES_FAILED;

  @Override
  public ErrorKind kind() {
    return ErrorKind.RESOURCE;
  }
}
