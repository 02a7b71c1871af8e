package id.pelanggan.adapters.files.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** The text that bytes stand for, without a byte order mark. */
public final class DecodedText extends Reader {
  /**
   * Stands where bytes are no text. Unicode keeps this character from being used in files, so one
   * that holds it none the less is taken to be as illegible.
   */
  public static final char ILLEGIBLE = '\uffff';

  private final InputStream bytes;
  private final CharsetDecoder decoder;
  private final ByteBuffer input = ByteBuffer.allocate(1 << 16).limit(0);
  private final CharBuffer chunk = CharBuffer.allocate(1 << 13).limit(0);
  private boolean atStart = true;
  private boolean noMoreBytes;
  private long delivered;

  /** Closes {@code bytes} when it is closed. */
  public DecodedText(InputStream bytes, Charset charset) {
    this.bytes = bytes;
    this.decoder = charset.newDecoder();
  }

  /** At most as many characters from the front, which stay to be read. Asked before reading. */
  public String peek(int maximum) throws IOException {
    if (!chunk.hasRemaining()) {
      decodeChunk();
    }
    return chunk.subSequence(0, Math.min(maximum, chunk.remaining())).toString();
  }

  /** How many characters were read. */
  public long delivered() {
    return delivered;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while a file was read");
    }
    if (length > 0 && !chunk.hasRemaining() && !decodeChunk()) {
      return -1;
    }
    int count = Math.min(length, chunk.remaining());
    chunk.get(target, offset, count);
    delivered += count;
    return count;
  }

  private boolean decodeChunk() throws IOException {
    chunk.clear();
    boolean more = true;
    while (more) {
      CoderResult result = decoder.decode(input, chunk, noMoreBytes);
      if (result.isUnderflow()) {
        more = chunk.position() == 0 && feed();
      } else if (result.isOverflow() || !chunk.hasRemaining()) {
        more = false;
      } else {
        input.position(input.position() + result.length());
        chunk.put(ILLEGIBLE);
      }
    }
    chunk.flip();
    return chunk.hasRemaining();
  }

  /** Brings bytes into the input, or the news that there are none. */
  private boolean feed() throws IOException {
    if (noMoreBytes) {
      return false;
    }
    input.compact();
    int count = bytes.readNBytes(input.array(), input.position(), input.remaining());
    noMoreBytes = count == 0;
    input.position(input.position() + count).flip();
    if (atStart) {
      skipMark();
      atStart = false;
    }
    return true;
  }

  private void skipMark() {
    byte[] head = Arrays.copyOf(input.array(), Math.min(input.limit(), Integer.BYTES));
    Optional<ByteOrderMark> mark = ByteOrderMark.find(head);
    boolean meant =
        mark.isPresent()
            && (mark.get() == ByteOrderMark.UTF_8
                || mark.get().charset().equals(decoder.charset()));
    if (meant) {
      input.position(mark.get().length());
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
