package id.pelanggan.app.cli.web;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why the pages are not served as they were asked for. */
public enum PagesCommandError implements ErrorCode {
  /** A certificate without its key, a key without its certificate, or two certificates. */
  WEB_CERTIFICATE_INCOMPLETE,
  /** Detail: {@code variable}. */
  WEB_PASSWORD_MISSING;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
