package id.pelanggan.adapters.files.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GzipMembersTest {
  private static final byte[] TEXT = "anna;4\nbudi;7\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void shouldUnpackOneMember() throws IOException {
    assertThat(unpack(pack(TEXT))).isEqualTo(TEXT);
    assertThat(unpack(pack(new byte[0]))).isEmpty();
  }

  @Test
  void shouldUnpackMembersInARowWhereverTheyMeet() throws IOException {
    Random random = new Random(20_261_123);
    for (int size : new int[] {0, 1, 500, 65_000, 65_536, 200_000}) {
      byte[] noise = new byte[size];
      random.nextBytes(noise);

      byte[] packed = join(pack(noise), pack(TEXT), pack(new byte[0]), pack(TEXT));

      assertThat(unpack(packed)).as("noise of %d bytes", size).isEqualTo(join(noise, TEXT, TEXT));
    }
  }

  @Test
  void shouldSkipEveryOptionalPartOfAHeader() throws IOException {
    byte[] name = new byte[100_000];
    Arrays.fill(name, (byte) 'n');
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    member.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 2 + 4 + 8 + 16, 1, 2, 3, 4, 0, 3});
    member.writeBytes(new byte[] {0x02, 0x01});
    member.writeBytes(new byte[0x0102]);
    member.writeBytes(name);
    member.write(0);
    member.writeBytes("a comment".getBytes(StandardCharsets.UTF_8));
    member.write(0);
    member.writeBytes(new byte[] {9, 9});
    member.writeBytes(deflatedWithTrailer(TEXT));

    assertThat(unpack(member.toByteArray())).isEqualTo(TEXT);
  }

  @Test
  void shouldSkipZerosBehindTheEnd() throws IOException {
    assertThat(unpack(join(pack(TEXT), new byte[100_000]))).isEqualTo(TEXT);
  }

  @Test
  void shouldRefuseAnythingElseBehindTheEnd() throws IOException {
    byte[] packed = pack(TEXT);

    assertThatThrownBy(() -> unpack(join(packed, TEXT))).isInstanceOf(ZipException.class);
    assertThatThrownBy(() -> unpack(join(packed, new byte[9], packed)))
        .isInstanceOf(ZipException.class);
  }

  @Test
  void shouldNoticeWhereverTheFileBreaksOff() throws IOException {
    byte[] packed = join(pack(TEXT), pack(TEXT));
    int boundary = packed.length / 2;
    for (int length = 1; length < packed.length; length++) {
      byte[] part = Arrays.copyOf(packed, length);
      if (length != boundary) {
        assertThatThrownBy(() -> unpack(part))
            .as("%d bytes", length)
            .isInstanceOf(EOFException.class);
      }
    }
  }

  @Test
  void shouldNoticeAWrongLength() throws IOException {
    byte[] packed = pack(TEXT);
    packed[packed.length - 1]++;

    assertThatThrownBy(() -> unpack(packed)).isInstanceOf(ZipException.class);
  }

  @Test
  void shouldNoticeEachFlippedBitThatMatters() throws IOException {
    byte[] packed = join(pack(TEXT), pack(TEXT));
    int unpackedWrongly = 0;
    for (int bit = 0; bit < packed.length * Byte.SIZE; bit++) {
      byte[] damaged = packed.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      try {
        unpackedWrongly += Arrays.equals(unpack(damaged), join(TEXT, TEXT)) ? 0 : 1;
      } catch (IOException e) {
        assertThat(e).isInstanceOfAny(ZipException.class, EOFException.class);
      }
    }
    assertThat(unpackedWrongly).isZero();
  }

  private static byte[] unpack(byte[] packed) throws IOException {
    try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(packed))) {
      return members.readAllBytes();
    }
  }

  private static byte[] pack(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] deflatedWithTrailer(byte[] bytes) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(6, true);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] buffer = new byte[1_000];
    result.write(buffer, 0, deflater.deflate(buffer));
    deflater.end();
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    writeWord(result, checksum.getValue());
    writeWord(result, bytes.length);
    return result.toByteArray();
  }

  private static void writeWord(ByteArrayOutputStream target, long word) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      target.write((int) (word >> shift));
    }
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(joined::writeBytes);
    return joined.toByteArray();
  }
}
