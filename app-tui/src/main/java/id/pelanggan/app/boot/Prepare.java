package id.pelanggan.app.boot;

import id.pelanggan.adapters.postgresserver.binaries.ServerBinaries;

/**
 * The last step of the launcher's build: unpacks PostgreSQL's programs beside the program, so that
 * nobody's first start has to.
 */
public final class Prepare {
  private Prepare() {}

  static void main() {
    ServerBinaries.prepare();
  }
}
