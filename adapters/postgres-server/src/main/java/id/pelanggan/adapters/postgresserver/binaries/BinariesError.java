package id.pelanggan.adapters.postgresserver.binaries;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why PostgreSQL's programs cannot be had. */
public enum BinariesError implements ErrorCode {
  PLATFORM_UNKNOWN,
  BINARIES_DAMAGED,
  CACHE_NOT_REACHABLE;

  @Override
  public ErrorKind kind() {
    return ErrorKind.RESOURCE;
  }
}
