package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.more.retention.RetentionRegisters;
import id.pelanggan.app.screen.more.retention.RetentionSource;
import id.pelanggan.app.screen.more.retention.StoredRetention;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that is not daily work: a menu, and the page that is chosen in it. */
public final class MoreScreen implements Screen {
  /** From so many columns on, menu and page stand side by side. */
  private static final int WIDE = 100;

  private static final int MENU = 30;

  private final Desk desk;
  private final Map<PageName, Page> pages = new EnumMap<>(PageName.class);
  private final Menu menu = new Menu();
  private boolean inPage;

  @Inject
  public MoreScreen(
      Desk desk,
      MoreUseCases useCases,
      StoredRetention retention,
      Ways ways,
      SettingsApplied applied,
      Product product) {
    this(desk, (MoreSource) useCases, retention, ways, applied, product);
  }

  MoreScreen(
      Desk desk,
      MoreSource source,
      RetentionSource retention,
      Ways ways,
      SettingsApplied applied,
      Product product) {
    this.desk = requireNonNull(desk, "desk is null");
    pages.put(PageName.SETTINGS, new SettingsPage(desk, source, applied));
    pages.put(PageName.KEYS, new KeysPage(desk, source));
    pages.put(PageName.HEALTH, new HealthPage(desk, source));
    pages.put(PageName.ACTIVITY, new ActivityPage(desk, source, ways));
    pages.put(
        PageName.RETENTION,
        new RetentionPage(RetentionRegisters.of(desk, retention, ways::customer)));
    pages.put(PageName.DEMO, new DemoPage(desk, new DemoActions(desk, source::customers)));
    pages.put(PageName.ABOUT, new AboutPage(product));
  }

  /** Chooses a page, to be shown when the screen is. */
  public void choose(PageName page) {
    menu.choose(page);
    inPage = true;
  }

  @Override
  public ScreenName name() {
    return ScreenName.MORE;
  }

  @Override
  public String topic() {
    return inPage ? menu.chosen().topic() : "more";
  }

  @Override
  public void opened() {
    page().opened();
  }

  @Override
  public List<String> crumbs() {
    return inPage ? List.of(desk.say(menu.chosen().title())) : List.of();
  }

  @Override
  public List<Binding> bindings() {
    if (!inPage) {
      return List.of(
          Binding.of(CommonCommands.OPEN, this::enter),
          Binding.of(CommonCommands.NEXT_PANE, this::enter));
    }
    List<Binding> bindings = new ArrayList<>(page().bindings());
    bindings.add(Binding.of(CommonCommands.NEXT_PANE, () -> inPage = false));
    bindings.add(Binding.of(CommonCommands.PREVIOUS_PANE, () -> inPage = false));
    return bindings;
  }

  @Override
  public void move(Move move) {
    if (inPage) {
      page().move(move);
    } else if (move == Move.RIGHT) {
      enter();
    } else {
      PageName before = menu.chosen();
      menu.move(move);
      if (menu.chosen() != before) {
        page().opened();
      }
    }
  }

  @Override
  public void back() {
    if (!inPage || !page().back()) {
      inPage = false;
    }
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    if (canvas.columns() >= WIDE) {
      menu.draw(canvas.area(0, 0, MENU, canvas.rows()), look, !inPage, this::click);
      drawPage(canvas.area(MENU, 0, canvas.columns(), canvas.rows()), look);
    } else if (inPage) {
      drawPage(canvas, look);
    } else {
      menu.draw(canvas, look, true, this::click);
    }
  }

  private void drawPage(Canvas canvas, Look look) {
    Canvas inside = canvas.panel(look.say(menu.chosen().title()), "", inPage);
    page().draw(inside.area(1, 0, inside.columns() - 2, inside.rows()), look, inPage);
  }

  private void click(PageName name) {
    menu.choose(name);
    enter();
    page().opened();
  }

  private void enter() {
    inPage = true;
  }

  private Page page() {
    return requireNonNull(pages.get(menu.chosen()), "no such page");
  }
}
