package id.pelanggan.app.screen.sources.connect;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.sources.page.Chooser;
import id.pelanggan.app.screen.sources.page.Page;
import id.pelanggan.app.screen.sources.page.Pages;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.page.Step;
import id.pelanggan.app.screen.sources.page.Trail;
import id.pelanggan.app.screen.sources.sync.Connections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A new connection: which system, what it needs, on what terms, and whether it answers. */
public final class ConnectWizard implements Page {
  private final Desk desk;
  private final Pages pages;
  private final Consumer<String> sync;
  private final ConnectionDraft draft = new ConnectionDraft();
  private final List<Step> steps;
  private int current;

  /**
   * @param plugins leads to the catalogue of plugins
   * @param sync begins the first sync of a connection
   */
  public ConnectWizard(
      Desk desk, Connections connections, Pages pages, Runnable plugins, Consumer<String> sync) {
    this.desk = requireNonNull(desk, "desk is null");
    this.pages = requireNonNull(pages, "pages is null");
    this.sync = requireNonNull(sync, "sync is null");
    this.steps =
        List.of(
            new SystemStep(desk, connections, draft, this::next, plugins),
            new FieldsStep(desk, draft, this::next),
            new TermsStep(desk, draft, this::next),
            new CheckStep(desk, connections, draft, this::saved));
  }

  @Override
  public String topic() {
    return "systems.step." + step().name();
  }

  @Override
  public String crumb() {
    return desk.say("systems.wizard");
  }

  @Override
  public void shown() {
    step().shown();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>(step().bindings());
    bindings.add(Binding.of(SourcesCommands.STEP_BACK, this::back));
    return List.copyOf(bindings);
  }

  @Override
  public boolean isTyping() {
    return step().isTyping();
  }

  @Override
  public boolean type(Key key) {
    return step().type(key);
  }

  @Override
  public void paste(String text) {
    step().paste(text);
  }

  @Override
  public void move(Move move) {
    step().move(move);
  }

  /** A step back; what was typed is kept until the first one is left. */
  @Override
  public void back() {
    if (current > 0) {
      step().left();
      current--;
      step().shown();
    } else if (draft.type().isEmpty()) {
      pages.close(this);
    } else {
      Confirmation.ask(
          desk,
          new Confirmation.Question(
              desk.say("systems.wizard.leave"),
              List.of(desk.say("systems.wizard.leave.effect")),
              desk.say("sources.wizard.leave.verb"),
              "",
              () -> pages.close(this)));
    }
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Trail.draw(
        canvas, look, steps.stream().map(step -> "systems.step." + step.name()).toList(), current);
    step().draw(canvas.area(0, 1, canvas.columns(), canvas.rows() - 1), look);
  }

  private Step step() {
    return steps.get(current);
  }

  private void next() {
    current = Math.min(current + 1, steps.size() - 1);
    step().shown();
  }

  private void saved(String name) {
    pages.close(this);
    desk.say(Notice.done(desk.say("systems.saved", Map.of("name", name))));
    Chooser.ask(
        desk,
        desk.say("systems.first.title", Map.of("name", name)),
        List.of(option(() -> sync.accept(name), "now"), option(() -> {}, "later")),
        0,
        Runnable::run);
  }

  private Chooser.Option<Runnable> option(Runnable action, String key) {
    return new Chooser.Option<>(
        action, desk.say("systems.first." + key), desk.say("systems.first." + key + ".detail"));
  }
}
