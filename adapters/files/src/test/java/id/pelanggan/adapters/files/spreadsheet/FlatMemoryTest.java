package id.pelanggan.adapters.files.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads large files in a JVM that has much less memory than they have bytes. */
class FlatMemoryTest {
  private static final int MEBIBYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void shouldRefuseALineOfTwoGigabytesSoon() throws IOException, InterruptedException {
    byte[] letters = new byte[MEBIBYTE];
    Arrays.fill(letters, (byte) 'a');
    Path file = pack("line.csv", new byte[0], letters, 2_000);

    assertThat(outcome(file))
        .startsWith("preview SPREADSHEET_LINE_TOO_LONG 1, read SPREADSHEET_LINE_TOO_LONG 1");
  }

  @Test
  void shouldRefuseAQuoteOverTwoGigabytesSoon() throws IOException, InterruptedException {
    byte[] rows = "1,anna\n".repeat(150_000).getBytes(StandardCharsets.UTF_8);
    Path file = pack("quote.csv", bytes("id,name\n1,anna\n2,\"budi\n"), rows, 2_000);

    assertThat(outcome(file))
        .startsWith("preview SPREADSHEET_QUOTE_OPEN 3, read SPREADSHEET_QUOTE_OPEN 3");
  }

  @Test
  void shouldReadManyRows() throws IOException, InterruptedException {
    byte[] rows = "1,anna,\"a, b\"\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    Path file = pack("rows.csv", bytes("id,name,remark\n"), rows, 30);

    assertThat(outcome(file)).startsWith("preview 200, read 3000000");
  }

  @Test
  void shouldReadRowsThatAreAsLongAsAllowed() throws IOException, InterruptedException {
    byte[] row = ("1," + "é".repeat(MEBIBYTE - 10) + "\n").getBytes(StandardCharsets.UTF_8);
    Path file = pack("long.csv", bytes("id,name\n"), row, 40);

    assertThat(outcome(file)).startsWith("preview 5, read 40");
  }

  /** Packs the piece once and puts it behind the head as often as is asked. */
  private Path pack(String name, byte[] head, byte[] piece, int times) throws IOException {
    byte[] packed = member(piece);
    Path file = folder.resolve(name);
    try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
      target.write(member(head));
      for (int i = 0; i < times; i++) {
        target.write(packed);
      }
    }
    return file;
  }

  private static byte[] member(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream target = new GZIPOutputStream(packed)) {
      target.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String outcome(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LargeFile.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
