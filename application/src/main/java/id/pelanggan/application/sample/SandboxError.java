package id.pelanggan.application.sample;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why the stand-in of a system of tills does not run. */
public enum SandboxError implements ErrorCode {
  /** Detail: {@code port}. */
  SANDBOX_PORT_TAKEN(ErrorKind.USER),
  /** Details: {@code fault} as it was written, {@code known} names. */
  SANDBOX_FAULT_UNREADABLE(ErrorKind.USER),
  /** Its process ended before it had begun. */
  SANDBOX_FAILS(ErrorKind.INTERNAL);

  private final ErrorKind kind;

  SandboxError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
