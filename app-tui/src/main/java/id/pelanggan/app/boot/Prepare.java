package id.pelanggan.app.boot;

import id.pelanggan.adapters.postgresserver.binaries.ServerBinaries;

/**
 * The last step of the launcher's build: does once what every start does, for the JVM to keep, and
 * unpacks PostgreSQL's programs beside the program, so that nobody's first start has to.
 */
public final class Prepare {
  private Prepare() {}

  static void main() {
    Rehearsal.run();
    ServerBinaries.prepare();
  }
}
