package id.pelanggan.application.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SampleStreamingTest {
  private static final SampleShop.Size LARGE = new SampleShop.Size(200_000, 390_000);

  /** A heap in which the rows, some 300 MB, have no place. */
  @Test
  @Timeout(60)
  void shouldMakeAMillionLinesInASmallHeap() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Child.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), UTF_8).strip();

    assertThat(child.waitFor()).as(said).isZero();
    assertThat(Long.parseLong(said)).isGreaterThan(1_300_000);
  }

  @Test
  void shouldHandOutTheFirstRowsOfCustomersAtOnce() {
    SampleShop shop =
        SampleShop.of(1, LocalDate.of(2026, 1, 31), new SampleShop.Size(1_000_000, 10_000_000));

    long start = System.nanoTime();
    assertThatExceptionOfType(Enough.class)
        .isThrownBy(() -> shop.files().get(1).forEachRow(row -> enough()));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
  }

  private static void enough() {
    throw new Enough();
  }

  private static String classPath() {
    return Stream.of(Child.class, SampleShop.class, id.pelanggan.domain.source.Stream.class)
        .map(SampleStreamingTest::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Runs in a JVM of its own and tells how many rows there were. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      long[] rows = {0};
      List<SampleFile> files = SampleShop.of(1, LocalDate.of(2026, 1, 31), LARGE).files();
      files.forEach(file -> file.forEachRow(cells -> rows[0] += cells.isEmpty() ? 0 : 1));
      System.out.println(rows[0]);
    }
  }
}
