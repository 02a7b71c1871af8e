package id.pelanggan.app.screen.sources.connect;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.page.ConnectionKeys;
import id.pelanggan.app.screen.sources.page.Sentences;
import id.pelanggan.app.screen.sources.page.Step;
import id.pelanggan.app.screen.sources.sync.CheckLine;
import id.pelanggan.app.screen.sources.sync.Connections;
import id.pelanggan.app.screen.sources.sync.Wanted;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls the system before anything is stored, and stores the connection. */
final class CheckStep implements Step {
  private final Desk desk;
  private final Connections connections;
  private final ConnectionDraft draft;
  private final Consumer<String> saved;
  private final Latest checking;
  private Optional<List<CheckLine>> found = Optional.empty();
  private boolean saving;
  private @Nullable PelangganException failure;

  /**
   * @param saved hears the name of the connection when it is stored
   */
  CheckStep(Desk desk, Connections connections, ConnectionDraft draft, Consumer<String> saved) {
    this.desk = requireNonNull(desk, "desk is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.draft = requireNonNull(draft, "draft is null");
    this.saved = requireNonNull(saved, "saved is null");
    this.checking = new Latest(desk);
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public void shown() {
    found = Optional.empty();
    failure = null;
    draft
        .wanted()
        .ifPresent(wanted ->
            checking.ask(
                () -> connections.check(wanted),
                lines -> found = Optional.of(lines),
                why -> failure = why));
  }

  @Override
  public void left() {
    checking.cancel();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (found.isPresent() && !saving) {
      bindings.add(Binding.of(ConnectionKeys.SAVE, this::save));
    } else {
      bindings.add(
          Binding.refused(
              ConnectionKeys.SAVE,
              desk.say(failure == null ? "systems.refusal.checking" : "systems.refusal.wrong")));
    }
    if (!checking.isBusy()) {
      bindings.add(Binding.of(ConnectionKeys.CHECK_AGAIN, this::shown));
    }
    return List.copyOf(bindings);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas panel = canvas.panel(look.say("systems.check.title"), "", true);
    Canvas inside = panel.indented();
    String name = draft.wanted().map(Wanted::name).orElse("");
    if (failure != null) {
      Sentences.failureToRetry(panel, look, failure, desk.command());
    } else if (found.isEmpty()) {
      inside.text(
          0,
          0,
          look.turning() + " " + look.say("systems.checking", Map.of("name", name)),
          Tone.INFORMATION);
      Lines.draw(inside, 2, look.say("systems.check.safe"), Tone.FAINT);
    } else {
      findings(inside, look, found.get());
    }
  }

  private void findings(Canvas inside, Look look, List<CheckLine> lines) {
    int row = 0;
    for (CheckLine line : lines) {
      inside.text(0, row, line.fine() ? "✓" : "!", line.fine() ? Tone.GOOD : Tone.BAD);
      Canvas place = inside.area(2, row, inside.columns() - 2, inside.rows() - row);
      row += Lines.draw(place, 0, line.in(look.phrases().language()), Tone.TEXT);
    }
    boolean fine = isFine();
    Lines.draw(
        inside,
        row + 1,
        look.say(fine ? "systems.check.fine" : "systems.check.wrong"),
        fine ? Tone.GOOD : Tone.WARNING);
  }

  private boolean isFine() {
    return found.filter(lines -> lines.stream().allMatch(CheckLine::fine)).isPresent();
  }

  /** What was found wrong may be put right later: that is asked first. */
  private void save() {
    if (isFine()) {
      store();
    } else {
      Confirmation.ask(
          desk,
          new Confirmation.Question(
              desk.say("systems.save.anyway"),
              List.of(desk.say("systems.save.anyway.effect")),
              desk.say("systems.save.verb"),
              "",
              this::store));
    }
  }

  private void store() {
    draft
        .wanted()
        .ifPresent(wanted -> {
          saving = true;
          desk.work(
              () -> {
                connections.add(wanted);
                return wanted.name();
              },
              name -> {
                saving = false;
                saved.accept(name);
              },
              why -> {
                saving = false;
                failure = why;
              });
        });
  }
}
