package id.pelanggan.application.port;

import java.util.Optional;

/**
 * The place of the search index's sealed copy in this home. It stores blocks of bytes and knows
 * nothing of what is in them: whoever writes seals them, whoever reads checks them.
 */
public interface SearchSnapshots {

  /** Opens the newest whole copy; empty where there is none, or where it is not one. */
  Optional<Source> open();

  /**
   * Begins a copy, which takes the place of the one before when it is {@link Sink#finish finished}:
   * whatever happens until then, the one before stays. Where several processes write, the last one
   * to finish wins.
   */
  Sink begin();

  /** Deletes the copy where there is one. */
  void delete();

  /** Reads blocks in the order in which they were written. Used by one thread at a time. */
  interface Source extends AutoCloseable {

    /** Empty behind the last block; a block that is cut short counts as the end. */
    Optional<byte[]> read();

    /** The whole copy's size. */
    long bytes();

    @Override
    void close();
  }

  /** Takes blocks. Used by one thread at a time. */
  interface Sink extends AutoCloseable {

    void write(byte[] block);

    /** Makes the copy durable and the newest one. */
    void finish();

    /** Leaves nothing behind unless finished. */
    @Override
    void close();
  }
}
