package id.pelanggan.app.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Input.Closed;
import id.pelanggan.app.input.Input.Pressed;
import id.pelanggan.app.input.Input.Resized;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.input.Key.Symbol;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class UnixDisplayTest {
  private static final Input ESCAPE = new Pressed(Key.of(Symbol.ESCAPE));

  private final PipedOutputStream keyboard = new PipedOutputStream();
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final FakeLine line = new FakeLine();
  private UnixDisplay display;

  @BeforeEach
  void open() throws IOException {
    display = new UnixDisplay(new PipedInputStream(keyboard), shown, line);
  }

  @AfterEach
  void close() {
    display.close();
  }

  @Test
  void shouldTakeTheTerminalAndGiveItBackOnce() {
    assertThat(display.columns()).isEqualTo(100);
    assertThat(display.rows()).isEqualTo(30);
    assertThat(shown()).contains("\u001b[?1049h", "\u001b[?25l", "\u001b[?2004h");
    shown.reset();

    display.close();
    display.close();

    assertThat(shown())
        .contains("\u001b[?1000l", "\u001b[?1006l", "\u001b[?2004l", "\u001b[?7h", "\u001b[?25h")
        .containsOnlyOnce("\u001b[?1049l");
    assertThat(line.taken()).isZero();
  }

  @Test
  void shouldShowNothingAfterItWasGivenBack() {
    display.close();
    shown.reset();

    display.write("x".getBytes(UTF_8));
    display.copy("x");
    display.mouse(true);
    display.takeAgain();

    assertThat(shown()).isEmpty();
    assertThat(line.taken()).isZero();
  }

  @Test
  void shouldReadKeysAndThenTheEnd() throws IOException {
    send("a\u001b[A");
    keyboard.close();

    assertThat(display.read()).isEqualTo(new Pressed(Key.typing('a')));
    assertThat(display.read()).isEqualTo(new Pressed(Key.of(Symbol.UP)));
    assertThat(display.read()).isEqualTo(new Closed());
    assertThat(display.read()).isEqualTo(new Closed());
  }

  @Test
  void shouldTakeAnEscapeThatStaysAloneForTheKey() throws IOException {
    long start = System.nanoTime();
    send("\u001b");
    assertThat(display.read()).isEqualTo(ESCAPE);
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(40_000_000L);

    send("\u001b");
    keyboard.close();
    assertThat(display.read()).isEqualTo(ESCAPE);
    assertThat(display.read()).isEqualTo(new Closed());
  }

  @Test
  void shouldEndAWaitWhenTheTerminalIsGivenBack() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Thread reader =
        Thread.ofVirtual()
            .start(() -> {
              assertThat(display.read()).isEqualTo(new Closed());
              ended.countDown();
            });
    display.close();

    ended.await();
    reader.join();
  }

  @Test
  void shouldTellOfANewSizeBeforeKeysThatWait() throws IOException {
    send("a");
    line.resize(new Size(80, 24));
    display.measure();

    assertThat(display.columns()).isEqualTo(80);
    assertThat(display.read()).isEqualTo(new Resized(80, 24));
    assertThat(display.read()).isEqualTo(new Pressed(Key.typing('a')));
  }

  @Test
  void shouldMeasureAStormOfNewSizesTwice() throws InterruptedException {
    CountDownLatch measured = line.hold();
    Thread first = Thread.ofPlatform().start(display::measure);
    while (line.measurements() == 0) {
      Thread.onSpinWait();
    }
    for (int i = 0; i < 100; i++) {
      display.measure();
    }
    measured.countDown();
    first.join();

    assertThat(line.measurements()).isEqualTo(2);
    assertThat(display.read()).isEqualTo(new Resized(100, 30));
  }

  @Test
  void shouldTakeTheTerminalAgainWithTheMouse() {
    display.mouse(true);
    shown.reset();

    display.takeAgain();

    assertThat(shown()).endsWith("\u001b[?1000h\u001b[?1006h").contains("\u001b[?1049h");
    assertThat(line.taken()).isEqualTo(2);
    assertThat(display.read()).isEqualTo(new Resized(100, 30));
  }

  @Test
  void shouldCopyTextButNotMoreThanTerminalsTake() {
    shown.reset();
    display.copy("Sari é\u0007");
    assertThat(shown()).isEqualTo("\u001b]52;c;" + base64("Sari é\u0007") + "\u0007");

    shown.reset();
    display.copy("é".repeat(100_000));
    assertThat(shown()).isEqualTo("\u001b]52;c;" + base64("é".repeat(28_122)) + "\u0007");
  }

  @Test
  void shouldSayThatATerminalIsGoneThatTakesNothing() throws IOException {
    try (UnixDisplay gone =
        new UnixDisplay(new PipedInputStream(new PipedOutputStream()), new Broken(), line)) {
      gone.write("x".getBytes(UTF_8));

      assertThat(gone.read()).isEqualTo(new Closed());
    }
  }

  @Test
  void shouldGiveTheLineBackThoughTheTerminalShowsNothingAnyMore() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch thawed = new CountDownLatch(1);
    FakeLine frozen = new FakeLine();
    UnixDisplay stuck =
        new UnixDisplay(
            new PipedInputStream(new PipedOutputStream()), new Frozen(writing, thawed), frozen);
    Thread painter = Thread.ofPlatform().start(() -> stuck.write("picture".getBytes(UTF_8)));
    writing.await();

    Thread.currentThread().interrupt();
    stuck.close();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(frozen.taken()).isZero();
    thawed.countDown();
    painter.join();
  }

  private void send(String text) throws IOException {
    keyboard.write(text.getBytes(UTF_8));
    keyboard.flush();
  }

  private String shown() {
    return shown.toString(UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static final class Broken extends OutputStream {
    @Override
    public void write(int oneByte) throws IOException {
      throw new IOException("gone");
    }
  }

  /** Takes everything but a picture. */
  private static final class Frozen extends OutputStream {
    private final CountDownLatch writing;
    private final CountDownLatch thawed;

    Frozen(CountDownLatch writing, CountDownLatch thawed) {
      this.writing = writing;
      this.thawed = thawed;
    }

    @Override
    public void write(int oneByte) {}

    @Override
    public void write(byte[] bytes) {
      if (bytes[0] == 'p') {
        writing.countDown();
        try {
          thawed.await();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
    }
  }
}
