package id.pelanggan.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.presentation.ColourDepth;
import id.pelanggan.app.presentation.Frame;
import id.pelanggan.app.presentation.GlyphSet;
import id.pelanggan.app.presentation.Painter;
import id.pelanggan.app.presentation.Snapshot;
import id.pelanggan.app.presentation.Themes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen in every size and language as text, and what its colours, its look without any, and
 * its plain characters are, each as a sum, as is the largest size: what differs there and nowhere
 * else is seen by looking.
 */
class FrameSnapshotTest {
  private static final String RENEW = "./mvnw verify -Dtest=FrameSnapshotTest -Dpages.write";
  private static final int WIDEST_SHOWN = 100;
  private static final List<Size> SIZES =
      List.of(new Size(80, 24), new Size(100, 30), new Size(200, 60));

  @ParameterizedTest
  @MethodSource("pictures")
  void shouldLookAsItDid(Example example, Tongue tongue) throws IOException {
    StringBuilder looks = new StringBuilder();
    for (Size size : SIZES) {
      looks.append(describe(example, tongue, size));
    }
    String name = example.name() + "-" + tongue.name().toLowerCase(Locale.ROOT) + ".txt";
    Path file = Path.of("src/test/resources/frames", name);
    if (System.getProperty("pages.write") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, looks);
    }

    assertThat(file).as("renew it with: %s", RENEW).exists().content().isEqualTo(looks.toString());
  }

  static Stream<Arguments> pictures() {
    return ScreenExamples.all().stream()
        .flatMap(
            example -> Stream.of(Tongue.values()).map(tongue -> Arguments.of(example, tongue)));
  }

  private static String describe(Example example, Tongue tongue, Size size) {
    try (Driver driver = ScreenExamples.look(example, tongue, size.columns, size.rows)) {
      Frame frame = driver.frame();
      String text = Snapshot.of(frame, GlyphSet.UNICODE, false);
      return size
          + "\n"
          + (size.columns <= WIDEST_SHOWN
              ? text
              : "text " + sum(text.getBytes(StandardCharsets.UTF_8)) + "\n")
          + "tones "
          + sum(Snapshot.of(frame, GlyphSet.UNICODE, true).getBytes(StandardCharsets.UTF_8))
          + "\nmono "
          + sum(Painter.paint(null, frame, Themes.MONO, ColourDepth.NONE, GlyphSet.UNICODE))
          + "\nascii "
          + sum(Painter.paint(null, frame, Themes.DARK, ColourDepth.ANSI16, GlyphSet.ASCII))
          + "\n\n";
    }
  }

  private static String sum(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private record Size(int columns, int rows) {
    @Override
    public String toString() {
      return columns + "×" + rows;
    }
  }
}
