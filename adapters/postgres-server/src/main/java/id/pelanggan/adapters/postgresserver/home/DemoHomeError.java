package id.pelanggan.adapters.postgresserver.home;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a home is not the demo's to use or to delete. */
enum DemoHomeError implements ErrorCode {
  /** Somebody's shop is in it. Detail: {@code path}. */
  HOME_NOT_DEMO,
  /** There is no home. Detail: {@code path}. */
  DEMO_ABSENT;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
