package id.pelanggan.app.boot;

import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.binaries.ServerBinaries;

/**
 * Unpacks PostgreSQL's programs for the user who has just built the program, so that the first
 * start need not wait for it. Whoever starts it as another user does so then.
 */
public final class Prepare {
  private Prepare() {}

  static void main() {
    Places places = new Places(System.getenv(), System.getProperty("os.name"), Accounts.isRoot());
    new ServerBinaries(places.cache(), event -> {}).require();
  }
}
