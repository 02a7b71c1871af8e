package id.pelanggan.adapters.files.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The character U+FEFF at the beginning of a file, which tells its encoding. */
public enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE);

  private final Charset charset;
  private final byte[] bytes;

  ByteOrderMark(Charset charset) {
    this.charset = charset;
    this.bytes = "\ufeff".getBytes(charset);
  }

  public static Optional<ByteOrderMark> find(byte[] head) {
    return Arrays.stream(values()).filter(mark -> mark.begins(head)).findFirst();
  }

  public Charset charset() {
    return charset;
  }

  /** How many bytes it takes. */
  public int length() {
    return bytes.length;
  }

  private boolean begins(byte[] head) {
    return head.length >= bytes.length
        && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
  }
}
