package id.pelanggan.sandbox.traffic;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A call that came in.
 *
 * @param path without parameters
 * @param status that was answered; 0 where nothing was
 */
public record Call(Instant at, String method, String path, int status, long milliseconds) {
  public Call {
    requireNonNull(at, "at is null");
    requireNonNull(method, "method is null");
    requireNonNull(path, "path is null");
  }
}
