package id.pelanggan.application.bench;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why nothing was measured. */
public enum BenchError implements ErrorCode {
  /** The database holds customers; a measurement would delete them. */
  BENCH_HOME_IN_USE;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
