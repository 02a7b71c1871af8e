package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a key means: text where something is typed, else a command of the layer on top, else
 * one that is the same everywhere, else a way to go.
 */
final class Dispatcher {
  private final Desk desk;
  private final Runnable mouse;

  /**
   * @param mouse turns the mouse on or off
   */
  Dispatcher(Desk desk, Runnable mouse) {
    this.desk = requireNonNull(desk, "desk is null");
    this.mouse = requireNonNull(mouse, "mouse is null");
  }

  void press(Key key) {
    Optional<Layer> top = desk.top();
    if (top.isEmpty()) {
      return;
    }
    Layer layer = top.get();
    if (layer.isTyping() && layer.type(key)) {
      return;
    }
    boolean text = layer.isTyping() && key.isTyping();
    Optional<Binding> binding = text ? Optional.empty() : Bindings.find(available(layer), key);
    if (binding.isPresent()) {
      Bindings.use(desk, binding.get());
    } else if (!text) {
      go(layer, key);
    }
  }

  private static void go(Layer layer, Key key) {
    Optional<Move> move = layer.isTyping() ? Move.arrow(key) : Move.of(key);
    if (move.isPresent()) {
      layer.move(move.get());
    } else if (key.symbol() == Key.Symbol.ESCAPE) {
      layer.back();
    }
  }

  /** Of the layer, then of every place; for a dialog only help. */
  private List<Binding> available(Layer layer) {
    List<Binding> bindings = new ArrayList<>(layer.bindings());
    if (desk.dialogs().isEmpty()) {
      bindings.addAll(everywhere());
      bindings.addAll(digits());
    } else {
      bindings.add(help());
    }
    return bindings;
  }

  List<Binding> hints() {
    List<Binding> hints = new ArrayList<>(desk.top().map(Layer::bindings).orElse(List.of()));
    if (!desk.dialogs().isEmpty()) {
      return hints;
    }
    if (!desk.screens().isEmpty()) {
      add(hints, undo());
      add(hints, jobs());
    }
    add(hints, quit());
    return hints;
  }

  /** Where the layer has no other use for its keys. */
  private static void add(List<Binding> hints, Binding binding) {
    boolean taken =
        hints.stream()
            .flatMap(hint -> hint.command().keys().stream())
            .anyMatch(binding.command().keys()::contains);
    if (!taken) {
      hints.add(binding);
    }
  }

  /** Those that stand at the right whatever is open. */
  List<Binding> fixedHints() {
    boolean plain = !desk.dialogs().isEmpty() || desk.screens().isEmpty();
    return plain ? List.of(help()) : List.of(palette(), help());
  }

  private List<Binding> everywhere() {
    List<Binding> bindings = new ArrayList<>();
    if (!desk.screens().isEmpty()) {
      bindings.addAll(List.of(palette(), actions(), jobs(), undo()));
    }
    bindings.addAll(List.of(help(), Binding.of(CommonCommands.MOUSE, mouse), quit()));
    return bindings;
  }

  private List<Binding> digits() {
    return desk.screens().stream()
        .map(screen ->
            Binding.of(
                Command.of("screen." + screen.name(), String.valueOf(screen.name().digit())),
                () -> desk.go(screen.name())))
        .toList();
  }

  private Binding palette() {
    return Binding.of(CommonCommands.PALETTE, () -> desk.open(new Palette(desk, commands())));
  }

  private Binding actions() {
    List<Binding> actions = desk.top().map(Layer::bindings).orElse(List.of());
    return actions.isEmpty()
        ? Binding.refused(CommonCommands.ACTIONS, desk.say("actions.none"))
        : Binding.of(CommonCommands.ACTIONS, () -> desk.open(new ActionMenu(desk, actions)));
  }

  private Binding jobs() {
    return Binding.of(CommonCommands.JOBS, () -> desk.open(new JobsDialog(desk)));
  }

  private Binding undo() {
    return desk.undo()
        .map(undo ->
            Binding.of(
                CommonCommands.UNDO,
                () -> {
                  desk.forgetUndo();
                  undo.action().run();
                }))
        .orElseGet(() -> Binding.refused(CommonCommands.UNDO, desk.say("undo.none")));
  }

  private Binding help() {
    return Binding.of(CommonCommands.HELP, this::showHelp);
  }

  private void showHelp() {
    desk.top()
        .ifPresent(layer -> {
          List<Command> commands = new ArrayList<>();
          layer.bindings().forEach(binding -> commands.add(binding.command()));
          if (desk.dialogs().isEmpty()) {
            everywhere().forEach(binding -> commands.add(binding.command()));
          }
          desk.open(new HelpDialog(desk, layer.topic(), commands.stream().distinct().toList()));
        });
  }

  private Binding quit() {
    return Binding.of(CommonCommands.QUIT, this::leave);
  }

  /** Work that runs would stop, so that is asked first. */
  private void leave() {
    int running = desk.jobs().running().size();
    if (running == 0) {
      desk.quit();
      return;
    }
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("quit.title"),
            List.of(desk.say("quit.jobs"), desk.say("quit.safe")),
            desk.say("quit.verb"),
            "",
            desk::quit));
  }

  private List<Binding> commands() {
    List<Binding> commands = new ArrayList<>(desk.top().map(Layer::bindings).orElse(List.of()));
    commands.addAll(List.of(jobs(), undo(), help(), quit()));
    commands.add(Binding.of(CommonCommands.MOUSE, mouse));
    return commands;
  }
}
