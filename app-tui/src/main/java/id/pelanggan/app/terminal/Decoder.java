package id.pelanggan.app.terminal;

import id.pelanggan.app.input.Input;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * Turns the bytes of a terminal into what the operator did. It cuts them into sequences itself and
 * leaves it to Lanterna's patterns which key a sequence is: Lanterna's own decoder waits for the
 * rest of a sequence in quarters of a second or not at all, and tries each pattern on each prefix.
 */
final class Decoder {
  private static final int ROOM = 4096;

  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final ByteBuffer bytes = ByteBuffer.allocate(ROOM);
  private final CharBuffer characters = CharBuffer.allocate(ROOM);
  private final Queue<Input> inputs = new ArrayDeque<>();
  private Reading reading;

  Decoder(Keys keys) {
    this.reading = new Ground(keys, inputs::add);
  }

  /** What was understood of the bytes, one after another. */
  Optional<Input> next() {
    return Optional.ofNullable(inputs.poll());
  }

  /** A character may come in pieces: its first bytes wait here for the rest. */
  void take(byte[] more) {
    for (int from = 0; from < more.length; ) {
      int length = Math.min(bytes.remaining(), more.length - from);
      bytes.put(more, from, length);
      from += length;
      decode();
    }
  }

  /** How long to wait for the rest of something; zero where there is nothing to wait for. */
  Duration patience() {
    return reading.patience();
  }

  /** Nothing came in that time. */
  void end() {
    reading = reading.end();
  }

  private void decode() {
    bytes.flip();
    utf8.decode(bytes, characters, false);
    bytes.compact();
    characters.flip();
    while (characters.hasRemaining()) {
      reading = reading.take(nextCodePoint());
    }
    characters.clear();
  }

  /** Java's decoder never makes half a pair. */
  private int nextCodePoint() {
    char first = characters.get();
    return Character.isHighSurrogate(first)
        ? Character.toCodePoint(first, characters.get())
        : first;
  }
}
