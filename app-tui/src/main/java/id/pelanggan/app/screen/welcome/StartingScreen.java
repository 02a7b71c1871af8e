package id.pelanggan.app.screen.welcome;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Seen at once, while everything else is being made ready; knows nothing but the desk. */
public final class StartingScreen implements Screen {
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofSeconds(2);
  private static final int KEPT = 6;

  private final Desk desk;
  private final List<String> said = new ArrayList<>();
  private Instant begun;

  public StartingScreen(Desk desk) {
    this.desk = requireNonNull(desk, "desk is null");
    this.begun = desk.now();
  }

  /** What happens now, in the operator's words. */
  public void said(String text) {
    said.add(requireNonNull(text, "text is null"));
    if (said.size() > KEPT) {
      said.removeFirst();
    }
  }

  @Override
  public ScreenName name() {
    return ScreenName.HOME;
  }

  @Override
  public String topic() {
    return "welcome.starting";
  }

  @Override
  public void opened() {
    begun = desk.now();
    said.clear();
    desk.after(TICK, this::tick);
  }

  private void tick() {
    if (desk.screen().filter(this::equals).isPresent()) {
      desk.after(TICK, this::tick);
    }
  }

  @Override
  public List<Binding> bindings() {
    return List.of();
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Page page = Page.open(canvas, KEPT + 2);
    String now = said.isEmpty() ? look.say("welcome.starting") : said.getLast();
    said.stream()
        .limit(Page.fits(canvas, KEPT + 2) ? Math.max(0, said.size() - 1) : 0)
        .forEach(text -> page.text("✓ " + text, Tone.FAINT));
    page.text(look.turning() + " " + now, Tone.TEXT);
    Duration age = Duration.between(begun, look.now());
    if (age.compareTo(LONG) > 0) {
      page.gap()
          .text(
              look.say("welcome.waited", Map.of("seconds", String.valueOf(age.toSeconds()))),
              Tone.FAINT);
    }
  }
}
