package id.pelanggan.domain.operation;

import java.util.List;

/** What became of a wish to end the server. */
public sealed interface StopOutcome {

  /** It ended, with everything written to disk. */
  record Stopped() implements StopOutcome {}

  /** There was nothing to end. */
  record NotRunning() implements StopOutcome {}

  /** Others still use it; it goes on. */
  record StillUsed(List<ServerUser> users) implements StopOutcome {
    public StillUsed {
      users = List.copyOf(users);
    }
  }

  /** The server is not ours to end. */
  record External(String host) implements StopOutcome {}
}
