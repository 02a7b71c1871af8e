package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.csv.CellLayout;
import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.encoding.BinaryKind;
import id.pelanggan.adapters.files.encoding.ByteOrderMark;
import id.pelanggan.adapters.files.encoding.EncodingCensus;
import id.pelanggan.adapters.files.layout.LayoutGuess;
import id.pelanggan.adapters.files.layout.Sample;
import id.pelanggan.adapters.files.packing.GzipMembers;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.spreadsheet.TextDialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds out how a file is written. Its layout shows at its beginning; its encoding may show in its
 * last row only, so all of it is read, but that is not kept.
 */
final class Look {
  private static final int SAMPLE = 4 << 20;
  private static final int MAGIC = 2;

  private final Path path;
  private final DiskFile disk;
  private final EncodingCensus census = new EncodingCensus();
  private final byte[] piece = new byte[1 << 16];

  Look(Path path, DiskFile disk) {
    this.path = path;
    this.disk = disk;
  }

  /** Says of every file that it has no header; that takes a look at its rows. */
  TextDialect dialect() throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(disk, MAGIC);
    byte[] magic = bytes.readNBytes(MAGIC);
    bytes.unread(magic);
    boolean compressed = GzipMembers.isMagic(magic);
    try (InputStream text = compressed ? new UnpackedFile(path, disk, bytes) : bytes) {
      return dialect(text, compressed);
    }
  }

  private TextDialect dialect(InputStream text, boolean compressed) throws IOException {
    byte[] beginning = text.readNBytes(SAMPLE);
    Optional<Charset> marked = ByteOrderMark.find(beginning).map(ByteOrderMark::charset);
    boolean bytewise = marked.isEmpty() || marked.get().equals(StandardCharsets.UTF_8);
    if (bytewise) {
      requireText(beginning);
      census.accept(beginning, beginning.length);
      requireNoZero();
    }
    CellLayout layout = layout(beginning, marked.orElseGet(census::charset));
    takeCensusOfRest(text, bytewise);
    return new TextDialect(
        marked.orElseGet(census::charset).name(),
        layout.separator(),
        layout.quote(),
        false,
        layout.trimmed(),
        compressed);
  }

  private void requireText(byte[] beginning) {
    Optional<BinaryKind> binary = BinaryKind.find(beginning);
    if (binary.isPresent()) {
      throw Refusal.binary(path, binary.get().word());
    }
  }

  private CellLayout layout(byte[] beginning, Charset charset) {
    Sample sample = new Sample(beginning, beginning.length < SAMPLE, charset);
    CellLayout layout = LayoutGuess.of(sample);
    sample.requireReadable(path, layout);
    return layout;
  }

  private void takeCensusOfRest(InputStream text, boolean bytewise) throws IOException {
    int count = text.read(piece, 0, piece.length);
    while (count >= 0) {
      if (bytewise) {
        census.accept(piece, count);
        requireNoZero();
      }
      count = text.read(piece, 0, piece.length);
    }
  }

  private void requireNoZero() {
    if (census.hasZero()) {
      throw Refusal.binary(path, BinaryKind.UNKNOWN.word());
    }
  }
}
