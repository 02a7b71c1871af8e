package id.pelanggan.adapters.postgresserver.file;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can go wrong with a file or a folder. */
public enum FileError implements ErrorCode {
  FILE_NOT_PERMITTED,
  FILE_FAILED,
  DISK_FULL;

  @Override
  public ErrorKind kind() {
    return ErrorKind.RESOURCE;
  }
}
