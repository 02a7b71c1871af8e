package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.csv.CellLayout;
import id.pelanggan.adapters.files.csv.Rows;
import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.disk.Fingerprint;
import id.pelanggan.adapters.files.encoding.DecodedText;
import id.pelanggan.application.port.Spreadsheets.Reader;
import id.pelanggan.domain.spreadsheet.FileMark;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.TextDialect;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Reads a file to its end and takes its fingerprint as it goes. */
final class RowReader implements Reader {
  private final DiskFile disk;
  private final MessageDigest fingerprint = Fingerprint.digest();
  private final Rows rows;
  private boolean ended;

  private RowReader(Path path, TextDialect dialect, DiskFile disk) {
    this.disk = disk;
    InputStream bytes = new DigestInputStream(disk, fingerprint);
    this.rows =
        new Rows(
            path,
            text(path, dialect, disk, bytes),
            new CellLayout(dialect.separator(), dialect.quote(), dialect.trimmed()),
            dialect.header(),
            () -> textFromStart(path, dialect));
  }

  static RowReader open(Path path, TextDialect dialect) {
    DiskFile disk = DiskFile.open(path);
    try {
      return new RowReader(path, dialect, disk);
    } catch (IllegalArgumentException e) {
      disk.close();
      throw e;
    }
  }

  private static DecodedText textFromStart(Path path, TextDialect dialect) {
    DiskFile disk = DiskFile.open(path);
    return text(path, dialect, disk, disk);
  }

  private static DecodedText text(
      Path path, TextDialect dialect, DiskFile disk, InputStream bytes) {
    InputStream unpacked = dialect.compressed() ? new UnpackedFile(path, disk, bytes) : bytes;
    return new DecodedText(unpacked, Charset.forName(dialect.charset()));
  }

  @Override
  public Optional<Row> read() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while a file was read");
    }
    Optional<Row> row = rows.next();
    ended = row.isEmpty();
    return row;
  }

  @Override
  public long position() {
    return disk.position();
  }

  @Override
  public long size() {
    return disk.size();
  }

  @Override
  public FileMark mark() {
    if (!ended) {
      throw new IllegalStateException("not read to its end");
    }
    disk.requireUnchanged();
    return new FileMark(disk.position(), HexFormat.of().formatHex(copyOfDigest()));
  }

  private byte[] copyOfDigest() {
    try {
      return ((MessageDigest) fingerprint.clone()).digest();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of the JDK can be cloned", e);
    }
  }

  @Override
  public void close() {
    rows.close();
  }
}
