package id.pelanggan.adapters.postgresserver.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.account.Accounts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the home is or will be; nothing is created before it is required. */
public final class HomeLocation {
  private final Path path;
  private final Accounts accounts;
  private @Nullable HomeFolder prepared;

  public HomeLocation(Path path, Accounts accounts) {
    this.path = requireNonNull(path, "path is null").toAbsolutePath().normalize();
    this.accounts = requireNonNull(accounts, "accounts is null");
  }

  public Path path() {
    return path;
  }

  /** Whether there is a home already. */
  public boolean isHome() {
    return HomeFolder.isHome(path);
  }

  /**
   * The home, created and checked at the first call.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where it cannot be used
   */
  public synchronized HomeFolder require() {
    HomeFolder home = prepared;
    if (home == null) {
      home = HomeFolder.prepare(path, accounts);
      prepared = home;
    }
    return home;
  }
}
