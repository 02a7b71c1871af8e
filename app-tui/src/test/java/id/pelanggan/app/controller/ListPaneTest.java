package id.pelanggan.app.controller;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPaneTest {
  private static final int PAGE = 20;

  private final AtomicInteger rows = new AtomicInteger(5000);
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicBoolean broken = new AtomicBoolean();
  private final AtomicReference<ListScreen> screen = new AtomicReference<>();

  @Test
  void shouldShowTheFirstRowsWithoutReadingTheRest() {
    try (Driver driver = start()) {
      driver.sees("› row 0").sees("row 9");
      assertThat(reads.get()).isLessThan(6);
    }
  }

  @Test
  void shouldReadOnWhileSomebodyGoesDown() {
    try (Driver driver = start()) {
      for (int i = 0; i < 100; i++) {
        driver.press("PageDown");
      }
      driver.sees("› row 1000");
      assertThat(screen.get().list.isComplete()).isFalse();
    }
  }

  @Test
  void shouldKnowItsEnd() {
    rows.set(47);
    try (Driver driver = start()) {
      driver.press("End", "End", "End").sees("› row 46");
      assertThat(screen.get().list.isComplete()).isTrue();
      assertThat(screen.get().list.count()).isEqualTo(47);
    }
  }

  @Test
  void shouldKeepWhatItHasWhereReadingFails() {
    try (Driver driver = start()) {
      broken.set(true);
      driver.press("r").sees("failed").sees("› row 0");
      broken.set(false);
      driver.press("r").seesNot("failed");
    }
  }

  @Test
  void shouldBeKnownAsEmpty() {
    rows.set(0);
    try (Driver driver = start()) {
      driver.sees("empty");
    }
  }

  @Test
  void shouldGoToItsBeginningAfterManyPagesWereForgotten() {
    try (Driver driver = start()) {
      for (int i = 0; i < 150; i++) {
        driver.press("PageDown");
      }
      driver.sees("› row 1500").press("Home").sees("› row 0").sees("row 9");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void shouldAlwaysShowTheRowUnderTheCursor(long seed) {
    Random random = new Random(seed);
    rows.set(random.nextInt(3000));
    List<String> keys = List.of("Up", "Down", "PageUp", "PageDown", "PageDown", "Home", "End", "r");
    try (Driver driver = start()) {
      for (int i = 0; i < 400; i++) {
        driver.press(keys.get(random.nextInt(keys.size())));
        if (random.nextInt(20) == 0) {
          rows.set(random.nextInt(3000));
          driver.press("r");
        }
        ListPane<Integer, Integer> list = screen.get().list;
        assertThat(list.current().map(Object::toString).orElse("none"))
            .as("seed " + seed)
            .isEqualTo(rows.get() == 0 || list.count() == 0 ? "none" : "" + list.index());
      }
    }
  }

  private Driver start() {
    return Driver.start(
        new Messages(Language.EN),
        60,
        14,
        desk -> {
          screen.set(new ListScreen(desk));
          desk.furnish(List.of(screen.get()));
        });
  }

  private ListPane.Loaded<Integer, Integer> load(Optional<Integer> after) {
    reads.incrementAndGet();
    if (broken.get()) {
      throw new PelangganException(IntakeError.CHANGE_EMPTY);
    }
    int from = after.map(last -> last + 1).orElse(0);
    int to = Math.min(rows.get(), from + PAGE);
    List<Integer> page = IntStream.range(from, to).boxed().toList();
    return new ListPane.Loaded<>(page, to < rows.get() ? Optional.of(to - 1) : Optional.empty());
  }

  private final class ListScreen implements Screen {
    private final ListPane<Integer, Integer> list;

    ListScreen(Desk desk) {
      list = new ListPane<>(desk, ListPaneTest.this::load);
    }

    @Override
    public ScreenName name() {
      return ScreenName.HOME;
    }

    @Override
    public void opened() {
      list.restart();
    }

    @Override
    public String topic() {
      return "jobs";
    }

    @Override
    public List<Binding> bindings() {
      return List.of(Binding.of(CommonCommands.REFRESH, list::refresh));
    }

    @Override
    public boolean type(Key key) {
      return false;
    }

    @Override
    public void move(Move move) {
      list.move(move);
    }

    @Override
    public void draw(Canvas canvas, Look look) {
      int top = list.fit(canvas.rows());
      if (list.isKnown() && list.count() == 0) {
        canvas.text(0, 0, "empty", Tone.TEXT);
      }
      for (int row = 0; row < canvas.rows() && top + row < list.count(); row++) {
        String mark = top + row == list.index() ? "› " : "  ";
        String text = list.row(top + row).map(number -> "row " + number).orElse("…");
        canvas.text(0, row, mark + text, Tone.TEXT);
      }
      if (list.failure().isPresent()) {
        canvas.right(0, 0, canvas.columns(), "failed", Tone.BAD);
      }
    }
  }
}
