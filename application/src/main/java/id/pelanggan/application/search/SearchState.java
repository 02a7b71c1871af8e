package id.pelanggan.application.search;

/** How much of the customers can be found by parts of names, addresses and numbers. */
public sealed interface SearchState {

  /** Nothing yet. */
  record Cold() implements SearchState {}

  /**
   * Some.
   *
   * @param done customers or bytes so far, of {@code total}
   * @param total may be exceeded by what was added meanwhile
   */
  record Filling(long done, long total) implements SearchState {}

  /**
   * All.
   *
   * @param customers how many
   * @param bytes of memory that they take
   */
  record Ready(long customers, long bytes) implements SearchState {}

  /**
   * None, for want of memory; whole addresses and numbers are found all the same.
   *
   * @param limit in bytes
   */
  record TooLarge(long limit) implements SearchState {}

  /** Hears how far the filling is; called on the thread that works, so it must be quick. */
  @FunctionalInterface
  interface Listener {
    void report(Filling progress);
  }
}
