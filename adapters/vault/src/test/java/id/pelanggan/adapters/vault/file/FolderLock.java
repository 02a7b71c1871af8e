package id.pelanggan.adapters.vault.file;

import id.pelanggan.adapters.vault.TestHome;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Takes the lock of a home's keys. */
public final class FolderLock {
  private FolderLock() {}

  public static String holdUntilKilled(TestHome home) {
    return new KeyFolder(home)
        .locked(() -> {
          System.out.println("held");
          while (true) {
            LockSupport.park();
          }
        });
  }

  /** The name of the error where it is not had. */
  public static Optional<String> tryFor(TestHome home, Duration patience) {
    try {
      return new KeyFolder(home, patience).locked(Optional::empty);
    } catch (PelangganException e) {
      return Optional.of(e.code().name());
    }
  }
}
