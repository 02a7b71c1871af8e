package id.pelanggan.adapters.index.memory;

import static id.pelanggan.adapters.index.memory.People.id;
import static id.pelanggan.adapters.index.memory.People.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.index.Dice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SavingTest {
  private final MemoryIndex index = new MemoryIndex(1L << 30);

  @Test
  void shouldFindTheSameAfterSavingAndLoading() throws IOException {
    Random random = Dice.roll();
    index.put(
        IntStream.range(0, 3_000).mapToObj(number -> People.anybody(number, random)).toList());
    index.remove(IntStream.range(0, 500).mapToObj(People::id).toList());
    MemoryIndex other = load(save(index), 1L << 30);
    assertThat(other.count()).isEqualTo(index.count());
    for (int question = 0; question < 200; question++) {
      String text = People.question(random);
      assertThat(other.find(text, Optional.empty(), 50))
          .as(text)
          .isEqualTo(index.find(text, Optional.empty(), 50));
    }
  }

  @Test
  void shouldLoadWhatWasEmpty() throws IOException {
    assertThat(load(save(index), 1_000).count()).isZero();
  }

  @Test
  void shouldWriteNothingOfWhoWasForgotten() throws IOException {
    index.put(List.of(named(1, "Xaverius"), named(2, "Budi"), named(3, "Ani"), named(4, "Joko")));
    index.remove(List.of(id(1)));
    assertThat(new String(save(index), StandardCharsets.ISO_8859_1))
        .contains("budi")
        .doesNotContain("xaverius");
  }

  @Test
  void shouldBeEmptyAfterLoadingFailed() {
    index.put(List.of(named(1, "Budi")));
    assertThatThrownBy(() -> index.load(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class);
    assertThat(index.count()).isZero();
    assertThat(index.find("budi", Optional.empty(), 1)).isEmpty();
  }

  @Test
  void shouldRefuseWhatBreaksOffAnywhere() throws IOException {
    byte[] saved = small(Dice.roll());
    for (int length = 0; length < saved.length; length++) {
      byte[] broken = Arrays.copyOf(saved, length);
      assertThatThrownBy(() -> load(broken, 1L << 20)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void shouldRefuseADamagedByteAnywhere() throws IOException {
    Random random = Dice.roll();
    byte[] saved = small(random);
    for (int place = 0; place < saved.length; place++) {
      byte[] damaged = saved.clone();
      damaged[place] ^= (byte) (1 + random.nextInt(255));
      assertThatThrownBy(() -> load(damaged, 1L << 20)).isInstanceOf(IOException.class);
    }
  }

  /** A forger makes the sum right. */
  @Test
  void shouldSurviveForgedBytesWithARightSum() throws IOException {
    Random random = Dice.roll();
    byte[] saved = small(random);
    for (int round = 0; round < 6_000; round++) {
      byte[] forged = saved.clone();
      for (int times = random.nextInt(3); times >= 0; times--) {
        int place = random.nextInt(forged.length - 4);
        forged[place] = (byte) (random.nextBoolean() ? random.nextInt(256) : 0xFF);
      }
      try {
        MemoryIndex loaded = load(signed(forged), 1L << 20);
        loaded.find(People.question(random), Optional.empty(), 20);
        loaded.put(List.of(People.anybody(random.nextInt(30), random)));
        loaded.remove(IntStream.range(0, 15).mapToObj(People::id).toList());
        save(loaded);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("copy of the index");
      }
    }
  }

  @Test
  void shouldNotTakeTheMemoryThatAnAbsurdLengthAsksFor() throws IOException {
    byte[] saved = small(Dice.roll());
    ByteBuffer.wrap(saved).putInt(Long.BYTES, 1 << 27);
    assertThatThrownBy(() -> load(saved, Long.MAX_VALUE)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> load(saved, 1L << 20))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("larger");
  }

  @Test
  void shouldPassOnThatItCouldNotBeWritten() {
    index.put(List.of(named(1, "Budi")));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> index.save(full)).isInstanceOf(IOException.class);
    assertThat(index.count()).isOne();
  }

  private byte[] small(Random random) throws IOException {
    index.put(IntStream.range(0, 20).mapToObj(number -> People.anybody(number, random)).toList());
    return save(index);
  }

  private static byte[] signed(byte[] bytes) {
    java.util.zip.CRC32C sum = new java.util.zip.CRC32C();
    sum.update(bytes, 0, bytes.length - 4);
    return ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) sum.getValue()).array();
  }

  private static byte[] save(MemoryIndex saved) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    saved.save(out);
    return out.toByteArray();
  }

  private static MemoryIndex load(byte[] bytes, long limit) throws IOException {
    MemoryIndex loaded = new MemoryIndex(limit);
    loaded.load(new ByteArrayInputStream(bytes));
    return loaded;
  }
}
