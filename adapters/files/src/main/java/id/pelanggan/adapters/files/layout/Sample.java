package id.pelanggan.adapters.files.layout;

import id.pelanggan.adapters.files.csv.CellLayout;
import id.pelanggan.adapters.files.csv.Rows;
import id.pelanggan.adapters.files.encoding.DecodedText;
import id.pelanggan.domain.spreadsheet.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** The beginning of a file's text. */
public final class Sample {
  private final byte[] bytes;
  private final int length;
  private final boolean whole;
  private final Charset charset;

  /**
   * @param whole whether nothing follows
   */
  public Sample(byte[] bytes, boolean whole, Charset charset) {
    this(bytes, bytes.length, whole, charset);
  }

  private Sample(byte[] bytes, int length, boolean whole, Charset charset) {
    this.bytes = bytes;
    this.length = length;
    this.whole = whole;
    this.charset = charset;
  }

  /** Throws what the rows of the sample would be refused for. */
  public void requireReadable(Path file, CellLayout layout) {
    try (Rows rows = new Rows(file, text(), layout, false, this::text)) {
      Optional<Row> row = rows.next();
      while (row.isPresent()) {
        row = rows.next();
      }
    } catch (Cut e) {
      return;
    }
  }

  /** A sample of the sample. */
  Sample beginning(int maximum) {
    return maximum < length ? new Sample(bytes, maximum, false, charset) : this;
  }

  /** Throws {@link Cut} behind its end where the file goes on. */
  DecodedText text() {
    InputStream input = new ByteArrayInputStream(bytes, 0, length);
    return new DecodedText(whole ? input : new CutOff(input), charset);
  }

  /** The sample is at its end and the file is not. */
  static final class Cut extends RuntimeException {
    private static final long serialVersionUID = 1;

    Cut() {
      super(null, null, false, false);
    }
  }

  private static final class CutOff extends InputStream {
    private final InputStream input;

    CutOff(InputStream input) {
      this.input = input;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("read in pieces");
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
      int read = input.read(target, offset, count);
      if (read < 0) {
        throw new Cut();
      }
      return read;
    }
  }
}
