package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Says what a frame of 200 by 60 costs; figures of a machine that is shared are no verdict. */
class PaintSpeedTest {
  private static final int WARM = 1500;
  private static final int TIMES = 500;

  @Test
  void shouldSayWhatAFrameCosts() {
    Frame before = drawn(-1);
    long row = cpu(i -> paint(before, drawn(i)).length);
    long all =
        cpu(i ->
            Painter.paint(null, drawn(i), Themes.DARK, ColourDepth.TRUE, GlyphSet.UNICODE).length);

    say("one row changed", row);
    say("full repaint", all);
    assertThat(paint(before, drawn(7)).length)
        .isLessThan(
            Painter.paint(null, before, Themes.DARK, ColourDepth.TRUE, GlyphSet.UNICODE).length
                / 20);
  }

  private static byte[] paint(Frame before, Frame after) {
    return Painter.paint(before, after, Themes.DARK, ColourDepth.TRUE, GlyphSet.UNICODE);
  }

  private static Frame drawn(int changed) {
    Frame frame = new Frame(200, 60);
    Canvas inside = Canvas.of(frame).panel("Pelanggan", "baris 5 dari 21.774", true);
    for (int row = 0; row < inside.rows(); row++) {
      inside.text(1, row, "Budi Santoso", row == 5 ? Tone.STRONG : Tone.TEXT);
      inside.cell(60, row, 40, "Jalan Merdeka 12, Bandung, Jawa Barat", Tone.FAINT);
      inside.right(120, row, 40, "9.870.500", Tone.TEXT);
      inside.text(170, row, "✓ setuju", Tone.GOOD);
    }
    inside.text(20, 30, Integer.toString(changed), Tone.TEXT);
    return frame;
  }

  private static long cpu(IntFunction<Integer> paint) {
    int bytes = 0;
    for (int i = 0; i < WARM; i++) {
      bytes += paint.apply(i);
    }
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < TIMES; i++) {
      bytes += paint.apply(i);
    }
    assertThat(bytes).isPositive();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / TIMES;
  }

  private static void say(String what, long nanoseconds) {
    System.out.printf(Locale.ROOT, "200×60, %s: %.3f ms CPU%n", what, nanoseconds / 1e6);
  }
}
