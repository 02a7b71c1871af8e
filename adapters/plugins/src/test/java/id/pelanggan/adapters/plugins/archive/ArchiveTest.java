package id.pelanggan.adapters.plugins.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.plugins.ground.PluginZip;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final Path PATH = Path.of("example.zip");
  private static final byte[] SMALL = "content".getBytes(UTF_8);

  @Test
  void shouldUnpackWhatItChecked(@TempDir Path folder) throws IOException {
    byte[] zip = zip(Map.of("classes/a/B.class", SMALL, "lib/c-1.0.jar", new byte[0], "d", SMALL));

    Archive.of(PATH, zip).unpack(folder);

    assertThat(folder.resolve("classes/a/B.class")).hasBinaryContent(SMALL);
    assertThat(folder.resolve("lib/c-1.0.jar")).isEmptyFile();
    assertThat(folder.resolve("d")).hasBinaryContent(SMALL);
  }

  @Test
  void shouldReadStoredEntriesAndFolders() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("classes/"));
      ZipEntry stored = new ZipEntry("classes/a");
      CRC32 checksum = new CRC32();
      checksum.update(SMALL);
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(SMALL.length);
      stored.setCrc(checksum.getValue());
      zip.putNextEntry(stored);
      zip.write(SMALL);
      zip.setComment("a comment");
    }

    assertThat(Archive.of(PATH, bytes.toByteArray()).find("classes/a")).contains(SMALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../out",
        "a/../../out",
        "a/..",
        "/etc/passwd",
        "C:/a",
        "C:a",
        "a\\b",
        "..\\out",
        "a//b",
        "./a",
        "a/./b",
        "a.",
        "a ",
        " a",
        "a/b./c",
        "a\nb",
        "a\u0000b",
        "naïve",
        "a:b",
        "a*b",
        "/",
        "."
      })
  void shouldRefuseNamesThatAreNotPlain(String name) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a", SMALL);
    files.put(name, SMALL);

    assertRefused(PluginError.PLUGIN_ENTRY_UNSAFE, zip(files));
  }

  @ParameterizedTest
  @ValueSource(strings = {"same/name", "same/NAME", "SAME/name"})
  void shouldRefuseWhatStandsInItTwice(String second) throws IOException {
    byte[] zip = zip(Map.of("same/name", SMALL, "same/nom2", SMALL));

    assertRefused(PluginError.PLUGIN_ENTRY_UNSAFE, replace(zip, "same/nom2", second));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xa1ff, 0x1180, 0x2180, 0x6180, 0xc180, 0x41ed})
  void shouldRefuseLinksAndOtherThingsThatAreNoFiles(int mode) throws IOException {
    byte[] zip = zip(Map.of("a", SMALL));
    int directory = indexOf(zip, 0x02014b50);
    buffer(zip).putShort(directory + 40, (short) mode);

    assertRefused(PluginError.PLUGIN_ENTRY_UNSAFE, zip);
    buffer(zip).putShort(directory + 40, (short) 0x81a4);
    assertThat(Archive.of(PATH, zip).names()).containsExactly("a");
  }

  @Test
  void shouldRefuseWhatGrowsTooMuch() throws IOException {
    assertRefused(PluginError.PLUGIN_TOO_LARGE, zip(Map.of("a", new byte[2 * Limits.MEGABYTE])));
  }

  @Test
  void shouldRefuseOneFileThatIsTooLarge() throws IOException {
    byte[] zip = zip(Map.of("a", SMALL));
    buffer(zip).putInt(indexOf(zip, 0x02014b50) + 24, 51 * Limits.MEGABYTE);

    assertRefused(PluginError.PLUGIN_TOO_LARGE, zip);
  }

  @Test
  void shouldRefuseTooManyFiles() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int number = 0; number <= Limits.MOST_ENTRIES; number++) {
      files.put("f" + number, new byte[0]);
    }

    assertRefused(PluginError.PLUGIN_TOO_LARGE, zip(files));
    files.remove("f0");
    assertThat(Archive.of(PATH, zip(files)).names()).hasSize(Limits.MOST_ENTRIES);
  }

  /** What the directory says may be a lie; no more than that is unpacked. */
  @Test
  void shouldRefuseWhatIsLargerThanItSays() throws IOException {
    byte[] zip = zip(Map.of("a", new byte[100_000]));
    buffer(zip).putInt(indexOf(zip, 0x02014b50) + 24, 50_000);

    assertRefused(PluginError.PLUGIN_NOT_A_ZIP, zip);
  }

  @Test
  void shouldRefuseHeadersThatContradictTheDirectory() throws IOException {
    byte[] zip = zip(Map.of("honest", SMALL));
    System.arraycopy("liar!!".getBytes(ISO_8859_1), 0, zip, 30, 6);

    assertRefused(PluginError.PLUGIN_NOT_A_ZIP, zip);
  }

  @Test
  void shouldRefuseBytesThatNoEntryOwns() throws IOException {
    byte[] zip = zip(Map.of("a", SMALL));
    byte[] behind = new byte[zip.length + 10];
    System.arraycopy(zip, 0, behind, 0, zip.length);
    byte[] before = new byte[zip.length + 10];
    System.arraycopy(zip, 0, before, 10, zip.length);

    assertRefused(PluginError.PLUGIN_NOT_A_ZIP, behind);
    assertRefused(PluginError.PLUGIN_NOT_A_ZIP, before);
  }

  /** Two zips in one file: programs that read from the front see the first, others the second. */
  @Test
  void shouldRefuseAnEntryThatTheDirectoryHides() throws IOException {
    byte[] zip = zip(new TreeMap<>(Map.of("a", SMALL, "b", SMALL)));
    int first = indexOf(zip, 0x02014b50);
    int end = indexOf(zip, 0x06054b50);
    int size = (end - first) / 2;
    byte[] hidden = new byte[zip.length - size];
    System.arraycopy(zip, 0, hidden, 0, first);
    System.arraycopy(zip, first + size, hidden, first, zip.length - first - size);
    ByteBuffer tail = buffer(hidden);
    int at = end - size;
    tail.putShort(at + 8, (short) 1).putShort(at + 10, (short) 1).putInt(at + 12, size);

    assertRefused(PluginError.PLUGIN_NOT_A_ZIP, hidden);
  }

  /** Whatever is done to the bytes, it is either the same as before or refused with a code. */
  @Test
  void shouldNeverFailOtherwise() throws IOException {
    byte[] zip = PluginZip.of("example", "1.0.0").with("classes/a", SMALL).bytes();
    long seed = 20261123;
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      byte[] changed = zip.clone();
      for (int times = random.nextInt(3); times >= 0; times--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      try {
        Archive archive = Archive.of(PATH, changed);
        assertThat(archive.find("classes/a").map(String::new).orElse("content"))
            .as("seed %d round %d", seed, round)
            .isEqualTo("content");
      } catch (PelangganException e) {
        assertThat(e.code()).isInstanceOf(PluginError.class);
      }
    }
  }

  @Test
  void shouldReadNoMoreThanAllowed(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.zip");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(101L * Limits.MEGABYTE);
    }

    assertThatThrownBy(() -> Archive.read(large))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> {
              assertThat(e.code()).isEqualTo(PluginError.PLUGIN_TOO_LARGE);
              assertThat(e.details()).containsEntry("limit", "100");
            });
    Files.delete(large);
  }

  static void assertRefused(PluginError code, byte[] zip) {
    assertThatThrownBy(() -> Archive.of(PATH, zip))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.details()).containsEntry("path", "example.zip");
            });
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    return PluginZip.zip(files);
  }

  /** In both headers. */
  private static byte[] replace(byte[] zip, String name, String other) {
    return new String(zip, ISO_8859_1).replace(name, other).getBytes(ISO_8859_1);
  }

  private static int indexOf(byte[] zip, int signature) {
    ByteBuffer bytes = buffer(zip);
    for (int place = 0; place < zip.length - 3; place++) {
      if (bytes.getInt(place) == signature) {
        return place;
      }
    }
    throw new AssertionError("no such signature");
  }

  private static ByteBuffer buffer(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }
}
