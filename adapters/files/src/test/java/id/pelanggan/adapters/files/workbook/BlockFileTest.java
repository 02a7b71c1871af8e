package id.pelanggan.adapters.files.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockFileTest {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final byte[] SECRET =
      "rina@contoh.id ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

  @Test
  void shouldHaveNoNameAndHoldNothingThatCanBeRead() throws IOException {
    try (BlockFile file = new BlockFile()) {
      int first = file.add(SECRET);
      int second = file.add(new byte[0]);
      int third = file.add(SECRET);

      assertThat(file.read(third)).isEqualTo(SECRET);
      assertThat(file.read(second)).isEmpty();
      assertThat(file.read(first)).isEqualTo(SECRET);
      assertThat(namelessFiles())
          .hasSize(Files.isDirectory(DESCRIPTORS) ? 1 : 0)
          .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("contoh"));
    }
    assertThat(namelessFiles()).isEmpty();
  }

  /** Linux shows what a process has open, also when it has no name any more; others do not. */
  private static List<byte[]> namelessFiles() throws IOException {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return List.of();
    }
    try (Stream<Path> open = Files.list(DESCRIPTORS)) {
      return open.filter(BlockFileTest::isSealed).map(BlockFileTest::bytes).toList();
    }
  }

  private static boolean isSealed(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().contains(".sealed (deleted)");
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] bytes(Path descriptor) {
    try {
      return Files.readAllBytes(descriptor);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
