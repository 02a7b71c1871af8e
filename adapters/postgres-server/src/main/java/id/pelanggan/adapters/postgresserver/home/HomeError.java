package id.pelanggan.adapters.postgresserver.home;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can be wrong with a home folder. */
public enum HomeError implements ErrorCode {
  HOME_NOT_A_FOLDER,
  HOME_FOREIGN,
  HOME_NEWER,
  HOME_MARK_UNREADABLE,
  HOME_NOT_REACHABLE;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
