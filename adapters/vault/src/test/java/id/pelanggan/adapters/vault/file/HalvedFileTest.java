package id.pelanggan.adapters.vault.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.vault.Dice;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalvedFileTest {
  private static final int FORMAT = 1;

  @ParameterizedTest
  @CsvSource({"300, 300", "300, 9000", "9000, 300", "5000, 12000", "1, 1"})
  void shouldHoldTheOldOrTheNewAfterACrashAtAnyMoment(int oldLength, int newLength)
      throws IOException {
    Random random = Dice.roll();
    byte[] old = content(random, oldLength);
    byte[] fresh = content(random, newLength);
    for (int earlier = 0; earlier < 3; earlier++) {
      CrashDisk disk = new CrashDisk(written(random, old, earlier));
      assertThat(new HalvedFile(disk).replace(FORMAT, 100, fresh)).isTrue();
      int committed = disk.stepAfterForces(1);

      for (int step = 0; step <= disk.steps(); step++) {
        for (byte[] image : disk.crashes(step, Math.max(1, newLength / 40))) {
          byte[] found = whole(image).content();
          boolean isNew = Arrays.equals(found, fresh);
          assertThat(isNew || (step < committed && Arrays.equals(found, old))).isTrue();
        }
      }
      assertThat(whole(disk.bytes()).generation()).isEqualTo(100);
      assertThat(contains(disk.bytes(), old)).isFalse();
    }
  }

  /** The page that decides which half counts is torn at each of its bytes. */
  @Test
  void shouldDecideAtOnce() throws IOException {
    byte[] old = content(Dice.roll(), 200);
    byte[] fresh = content(Dice.roll(), 200);
    CrashDisk disk = new CrashDisk(started(old));
    new HalvedFile(disk).replace(FORMAT, 2, fresh);

    int seenNew = 0;
    for (byte[] image : disk.crashes(disk.stepAfterForces(1) - 1, 1)) {
      byte[] found = whole(image).content();
      assertThat(found).isIn(old, fresh);
      seenNew += found[0] == fresh[0] && contains(image, fresh) ? 1 : 0;
    }
    assertThat(seenNew).isPositive();
  }

  @Test
  void shouldEndWhatACrashInterrupted() throws IOException {
    Random random = Dice.roll();
    byte[] old = content(random, 6000);
    byte[] fresh = content(random, 3000);
    CrashDisk disk = new CrashDisk(written(random, old, 1));
    new HalvedFile(disk).replace(FORMAT, 100, fresh);

    for (int step = 0; step <= disk.steps(); step++) {
      for (byte[] image : disk.crashes(step, 1500)) {
        CrashDisk again = new CrashDisk(image);
        byte[] kept = whole(image).content();
        new HalvedFile(again).clean();
        assertThat(whole(again.bytes()).content()).isEqualTo(kept);
        assertOnlyHolds(again.bytes(), kept);
        for (int second = 0; second <= again.steps(); second++) {
          for (byte[] crashed : again.crashes(second, 9000)) {
            assertThat(whole(crashed).content()).isEqualTo(kept);
          }
        }
      }
    }
  }

  @Test
  void shouldNotGrowWithoutEndNorKeepWhatWasReplaced() throws IOException {
    Random random = Dice.roll();
    byte[] current = content(random, 100);
    byte[] bytes = started(current);
    for (int generation = 2; generation < 300; generation++) {
      byte[] fresh = content(random, 1 + random.nextInt(30_000));
      CrashDisk disk = new CrashDisk(bytes);
      new HalvedFile(disk).replace(FORMAT, generation, fresh);
      bytes = disk.bytes();
      current = fresh;
      assertThat(whole(bytes).content()).isEqualTo(current);
      assertOnlyHolds(bytes, current);
      assertThat(bytes.length).isLessThan(2 * HalvedFile.PAGE + 3 * 34_096);
    }
  }

  @Test
  void shouldNoticeEveryDamagedByte() throws IOException {
    byte[] bytes = started(content(Dice.roll(), 500));
    int pageEnd = Half.LENGTH;
    for (int index = 0; index < bytes.length; index++) {
      boolean read = index < pageEnd || index >= 2 * HalvedFile.PAGE;
      byte[] damaged = bytes.clone();
      damaged[index] ^= 1;
      Reading reading = new HalvedFile(new CrashDisk(damaged)).read(FORMAT);
      assertThat(reading).isInstanceOf(read ? Reading.Damaged.class : Reading.Whole.class);
    }
    for (int length = 0; length < bytes.length; length++) {
      assertThat(new HalvedFile(new CrashDisk(Arrays.copyOf(bytes, length))).read(FORMAT))
          .isInstanceOf(Reading.Damaged.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PLGNKEYS", "something else that is no keyring at all"})
  void shouldNotTakeAnythingElseForAKeyring(String text) throws IOException {
    CrashDisk disk = new CrashDisk(text.getBytes(StandardCharsets.US_ASCII));

    assertThat(new HalvedFile(disk).read(FORMAT)).isInstanceOf(Reading.Damaged.class);
    assertThat(new HalvedFile(disk).replace(FORMAT, 1, new byte[1])).isFalse();
    assertThat(disk.steps()).isZero();
  }

  @Test
  void shouldLeaveWhatANewerVersionWrote() throws IOException {
    CrashDisk disk = new CrashDisk(new byte[0]);
    new HalvedFile(disk).start(FORMAT + 6, 1, new byte[] {1});

    assertThat(new HalvedFile(disk).read(FORMAT)).isEqualTo(new Reading.Newer(FORMAT + 6));
  }

  private static Reading.Whole whole(byte[] image) throws IOException {
    return (Reading.Whole) new HalvedFile(new CrashDisk(image)).read(FORMAT);
  }

  private static byte[] started(byte[] content) throws IOException {
    CrashDisk disk = new CrashDisk(new byte[0]);
    new HalvedFile(disk).start(FORMAT, 1, content);
    return disk.bytes();
  }

  /** A file that had some other contents before this one. */
  private static byte[] written(Random random, byte[] content, int earlier) throws IOException {
    byte[] bytes = started(earlier == 0 ? content : content(random, 700));
    for (int round = 1; round <= earlier; round++) {
      CrashDisk disk = new CrashDisk(bytes);
      byte[] next = round == earlier ? content : content(random, 8000);
      new HalvedFile(disk).replace(FORMAT, 1 + round, next);
      bytes = disk.bytes();
    }
    return bytes;
  }

  private static void assertOnlyHolds(byte[] image, byte[] content) throws IOException {
    byte[] rest = image.clone();
    ByteBuffer page = ByteBuffer.wrap(image, 0, Half.LENGTH);
    int used = Half.read(page.slice()).isPresent() ? 0 : HalvedFile.PAGE;
    Half half = Half.read(ByteBuffer.wrap(image, used, Half.LENGTH).slice()).orElseThrow();
    Arrays.fill(rest, used, used + Half.LENGTH, (byte) 0);
    Arrays.fill(rest, (int) half.offset(), (int) half.end(), (byte) 0);
    assertThat(rest).containsOnly(0);
    assertThat(half.length()).isEqualTo(content.length);
    assertThat(image.length).isEqualTo((int) half.end());
  }

  /** Whether the second half of the content stands anywhere. */
  private static boolean contains(byte[] image, byte[] content) {
    String part =
        new String(
            content,
            content.length / 2,
            content.length - content.length / 2,
            StandardCharsets.ISO_8859_1);
    return part.length() > 8 && new String(image, StandardCharsets.ISO_8859_1).contains(part);
  }

  private static byte[] content(Random random, int length) {
    byte[] content = new byte[length];
    random.nextBytes(content);
    content[0] = (byte) random.nextInt(128);
    return content;
  }
}
