package id.pelanggan.adapters.files.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodingCensusTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void shouldTakePlainTextForUtf8() {
    assertThat(census(new byte[0]).charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(census(bytes("id;name\n1;anna\n")).charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void shouldTakeSingleBytesForWindows() {
    assertThat(census("name\nJosé García\n".getBytes(WINDOWS)).charset()).isEqualTo(WINDOWS);
    assertThat(census("nom\ncafé".getBytes(WINDOWS)).charset()).isEqualTo(WINDOWS);
  }

  @Test
  void shouldTakeMixedBytesForUtf8() {
    byte[] mixed = join(bytes("Müller\n"), "Müller\n".getBytes(WINDOWS));

    assertThat(census(mixed).charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void shouldAgreeWithTheJdkOnWhatIsUtf8HoweverItArrives() {
    long seed = 20_261_123;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      byte[] text = randomBytes(random);

      EncodingCensus census = new EncodingCensus();
      feedInPieces(census, text, random);

      assertThat(census.isWellFormed())
          .as("seed %d, case %d: %s", seed, i, Arrays.toString(text))
          .isEqualTo(isUtf8(text));
    }
  }

  @Test
  void shouldAgreeWithTheJdkOnEveryPairOfBytesThatBeginsACharacter() {
    for (int first = 0x80; first <= 0xff; first++) {
      for (int second = 1; second <= 0xff; second++) {
        for (int more = 0; more < 3; more++) {
          byte[] text = new byte[2 + more];
          Arrays.fill(text, (byte) 0x80);
          text[0] = (byte) first;
          text[1] = (byte) second;
          assertThat(census(text).isWellFormed())
              .as("%s", Arrays.toString(text))
              .isEqualTo(isUtf8(text));
        }
      }
    }
  }

  @Test
  void shouldFindAZeroWherever() {
    for (int length = 1; length < 40; length++) {
      for (int at = 0; at < length; at++) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'a');
        assertThat(census(text).hasZero()).isFalse();
        text[at] = 0;
        assertThat(census(text).hasZero()).as("%d of %d", at, length).isTrue();
      }
    }
  }

  @Test
  void shouldFindAZeroInsideABrokenCharacter() {
    assertThat(census(new byte[] {(byte) 0xe2, 0}).hasZero()).isTrue();
  }

  private static byte[] randomBytes(Random random) {
    int[] edges = {0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1};
    int[] more = {0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff, 'a', 'b', '\n'};
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.write(edges[random.nextInt(edges.length)]);
        case 1 -> text.write(more[random.nextInt(more.length)]);
        case 2 -> text.writeBytes(bytes("abcdefghijkl"));
        default -> text.writeBytes(bytes(Character.toString(randomCharacter(random))));
      }
    }
    return text.toByteArray();
  }

  private static int randomCharacter(Random random) {
    int character = random.nextInt(1, 0x10ffff);
    return Character.isBmpCodePoint(character) && Character.isSurrogate((char) character)
        ? 'x'
        : character;
  }

  private static void feedInPieces(EncodingCensus census, byte[] text, Random random) {
    int from = 0;
    while (from < text.length) {
      int to = Math.min(text.length, from + 1 + random.nextInt(16));
      census.accept(Arrays.copyOfRange(text, from, to), to - from);
      from = to;
    }
  }

  private static boolean isUtf8(byte[] text) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).hasRemaining()
          || text.length == 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static EncodingCensus census(byte[] text) {
    EncodingCensus census = new EncodingCensus();
    census.accept(text, text.length);
    return census;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
