package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.packing.GzipMembers;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** What is packed in a file. */
final class UnpackedFile extends InputStream {
  private final Path path;
  private final DiskFile disk;
  private final GzipMembers members;

  /**
   * @param packed the bytes of {@code disk}
   */
  UnpackedFile(Path path, DiskFile disk, InputStream packed) {
    this.path = path;
    this.disk = disk;
    this.members = new GzipMembers(packed);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    try {
      return members.read(target, offset, length);
    } catch (IOException e) {
      disk.requireUnchanged();
      throw Refusal.of(SpreadsheetError.SPREADSHEET_PACKING_DAMAGED, path, e);
    }
  }

  @Override
  public void close() throws IOException {
    members.close();
  }
}
