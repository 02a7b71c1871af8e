package id.pelanggan.domain.operation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A process that uses the server of this home.
 *
 * @param command what it was started to do, such as {@code status}; never its arguments
 */
public record ServerUser(long pid, String command, Instant since) {
  public ServerUser {
    requireNonNull(command, "command is null");
    requireNonNull(since, "since is null");
  }
}
