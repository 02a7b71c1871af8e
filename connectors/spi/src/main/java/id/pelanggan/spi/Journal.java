package id.pelanggan.spi;

import static java.util.Objects.requireNonNull;

import java.util.Queue;

/** What a connector does, line by line, for an operator who watches or looks later. */
public final class Journal {
  private final Queue<Entry> entries;

  /**
   * @param entries where the host reads them; safe for several threads
   */
  public Journal(Queue<Entry> entries) {
    this.entries = requireNonNull(entries, "entries is null");
  }

  public void note(Entry entry) {
    entries.add(entry);
  }

  /** One line. No secret, nobody's data. */
  public sealed interface Entry {

    /**
     * A call was answered.
     *
     * @param path of the address, without host, parameters or ids, such as {@code
     *     /v2/orders/search}
     * @param status of HTTP
     */
    record Called(String method, String path, int status, long milliseconds) implements Entry {
      public Called {
        requireNonNull(method, "method is null");
        requireNonNull(path, "path is null");
      }
    }

    /**
     * A call is made again after a while.
     *
     * @param kind why
     * @param milliseconds how long it waits
     */
    record Waiting(FailureKind kind, long milliseconds) implements Entry {
      public Waiting {
        requireNonNull(kind, "kind is null");
      }
    }

    /** The credentials were renewed. */
    record CredentialsRenewed() implements Entry {}
  }
}
