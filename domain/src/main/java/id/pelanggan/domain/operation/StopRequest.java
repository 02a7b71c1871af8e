package id.pelanggan.domain.operation;

import java.time.Duration;

/** How to end a server that other processes may be using. */
public sealed interface StopRequest {

  /** Waits until the others have left, at most for {@code patience}. */
  record WhenUnused(Duration patience) implements StopRequest {
    public WhenUnused {
      if (patience.isNegative()) {
        throw new IllegalArgumentException("patience is negative: " + patience);
      }
    }
  }

  /** Ends it at once. What the others committed is safe; what they were doing is undone. */
  record Now() implements StopRequest {}
}
