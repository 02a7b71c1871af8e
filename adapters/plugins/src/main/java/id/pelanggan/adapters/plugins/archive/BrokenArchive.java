package id.pelanggan.adapters.plugins.archive;

/** Bytes are no zip, or one that is not put together as it should be. */
final class BrokenArchive extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenArchive(String what) {
    super(what);
  }
}
