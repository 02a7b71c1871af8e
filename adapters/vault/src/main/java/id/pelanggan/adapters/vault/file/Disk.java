package id.pelanggan.adapters.vault.file;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The bytes of one file. What was written may be lost or torn in a crash until {@link #force}
 * returns.
 */
interface Disk extends AutoCloseable {

  long size() throws IOException;

  /** Fills the buffer with what is there from the position on; leaves the rest where it ends. */
  void read(long position, ByteBuffer target) throws IOException;

  void write(long position, ByteBuffer source) throws IOException;

  void truncate(long size) throws IOException;

  /** Returns when everything written is safe. */
  void force() throws IOException;

  @Override
  void close() throws IOException;
}
