package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.disk.NewFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Packs with gzip what fills a file. */
record PackedWriting(NewFile.Filling filling) implements NewFile.Filling {
  private static final int PIECE = 1 << 16;

  /** Leaves the target open, since what is written still has to reach the disk. */
  @Override
  public void fill(OutputStream target) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(target, PIECE);
    filling.fill(packed);
    packed.finish();
  }
}
