package id.pelanggan.adapters.postgresserver.server;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why the embedded server could not be had. */
public enum ServerError implements ErrorCode {
  SERVER_VERSION_OTHER,
  SERVER_NOT_CREATED,
  SERVER_NOT_STARTED,
  SERVER_DAMAGED,
  DATA_GONE,
  SERVER_STOPPED,
  SERVER_NOT_ENDED,
  EARLIER_SERVER_STILL_ENDING,
  MEMORY_SHORT,
  PORT_TAKEN,
  PORTS_CLOSED,
  PASSWORDS_UNREADABLE,
  PASSWORDS_LOST_WHILE_RUNNING;

  @Override
  public ErrorKind kind() {
    return ErrorKind.RESOURCE;
  }
}
