package id.pelanggan.adapters.files.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DecodedTextTest {
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1252"));

  @Test
  void shouldDecodeAsTheJdkDoes() throws IOException {
    long seed = 20_261_123;
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = randomBytes(random);
      for (Charset charset : CHARSETS) {
        assertThat(read(bytes, charset, 1 + random.nextInt(9_000)))
            .as("seed %d, case %d, %s", seed, i, charset)
            .isEqualTo(expected(bytes, charset));
      }
    }
  }

  @Test
  void shouldLeaveOutTheMark() throws IOException {
    for (Charset charset : CHARSETS.subList(0, 3)) {
      assertThat(read("\ufeffid\ufeff".getBytes(charset), charset, 100)).isEqualTo("id\ufeff");
      assertThat(read("\ufeff".getBytes(charset), charset, 100)).isEmpty();
    }
  }

  @Test
  void shouldLeaveOutAMarkOfUtf8WhateverTheOperatorTakesTheFileFor() throws IOException {
    byte[] bytes = "\ufeffid".getBytes(StandardCharsets.UTF_8);

    assertThat(read(bytes, Charset.forName("windows-1252"), 100)).isEqualTo("id");
  }

  @Test
  void shouldKeepWhatIsPeekedAt() throws IOException {
    DecodedText text = text("sep=;\nabc".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(text.peek(5)).isEqualTo("sep=;");
    assertThat(text.peek(100)).isEqualTo("sep=;\nabc");
    assertThat(text.delivered()).isZero();
    assertThat(all(text, 4)).isEqualTo("sep=;\nabc");
    assertThat(text.delivered()).isEqualTo(9);
  }

  @Test
  void shouldStopWhereTheThreadIsInterrupted() throws IOException {
    DecodedText text = text(new byte[100], StandardCharsets.UTF_8);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> text.read(new char[10], 0, 10))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static byte[] randomBytes(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(3) == 0 ? random.nextInt(100_000) : random.nextInt(50);
    random.ints(length, 1, 0x3000).forEach(text::appendCodePoint);
    byte[] bytes = text.append("😀").toString().getBytes(CHARSETS.get(random.nextInt(4)));
    for (int i = random.nextInt(5); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  /** The JDK puts U+FFFD where bytes are no text. */
  private static String expected(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    boolean marked =
        ByteOrderMark.find(bytes).map(ByteOrderMark::charset).stream().anyMatch(charset::equals);
    return marked ? text.substring(1) : text;
  }

  private static String read(byte[] bytes, Charset charset, int piece) throws IOException {
    return all(text(bytes, charset), piece).replace(DecodedText.ILLEGIBLE, '\ufffd');
  }

  private static String all(DecodedText text, int piece) throws IOException {
    StringBuilder all = new StringBuilder();
    char[] target = new char[piece + 2];
    int count = text.read(target, 1, piece);
    while (count >= 0) {
      assertThat(count).isPositive();
      all.append(target, 1, count);
      count = text.read(target, 1, piece);
    }
    return all.toString();
  }

  private static DecodedText text(byte[] bytes, Charset charset) {
    return new DecodedText(dripping(bytes), charset);
  }

  /** Hands over less than was asked for. */
  private static InputStream dripping(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, 777));
      }
    };
  }
}
