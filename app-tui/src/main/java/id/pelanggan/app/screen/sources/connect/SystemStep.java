package id.pelanggan.app.screen.sources.connect;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.page.ConnectionKeys;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Sentences;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.page.Step;
import id.pelanggan.app.screen.sources.sync.CheckLine;
import id.pelanggan.app.screen.sources.sync.Connections;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which kind of system. */
final class SystemStep implements Step {
  private final Desk desk;
  private final Connections connections;
  private final ConnectionDraft draft;
  private final Runnable next;
  private final Runnable plugins;
  private final Latest reading;
  private final Cursor cursor = new Cursor();
  private Optional<List<ConnectorType>> types = Optional.empty();
  private @Nullable PelangganException failure;

  /**
   * @param plugins leads to the catalogue of plugins
   */
  SystemStep(
      Desk desk, Connections connections, ConnectionDraft draft, Runnable next, Runnable plugins) {
    this.desk = requireNonNull(desk, "desk is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.draft = requireNonNull(draft, "draft is null");
    this.next = requireNonNull(next, "next is null");
    this.plugins = requireNonNull(plugins, "plugins is null");
    this.reading = new Latest(desk);
  }

  @Override
  public String name() {
    return "system";
  }

  @Override
  public void shown() {
    reading.ask(
        connections::connectors,
        read -> {
          types = Optional.of(read);
          failure = null;
        },
        why -> failure = why);
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (chosen().isPresent()) {
      bindings.add(Binding.of(SourcesCommands.PICK, this::pick));
    }
    bindings.add(Binding.of(ConnectionKeys.PLUGINS, plugins));
    if (failure != null) {
      bindings.add(Binding.of(SourcesCommands.TRY_AGAIN, this::shown));
    }
    return List.copyOf(bindings);
  }

  private void pick() {
    chosen()
        .ifPresent(type -> {
          draft.choose(type);
          next.run();
        });
  }

  @Override
  public void move(Move move) {
    cursor.move(move, types.map(List::size).orElse(0));
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas inside = canvas.panel(look.say("systems.system.title"), "", true);
    if (failure != null) {
      Sentences.failureToRetry(inside, look, failure, desk.command());
    } else if (types.isEmpty()) {
      Sentences.loading(inside, look);
    } else if (types.get().isEmpty()) {
      Sentences.empty(inside, look, "systems.system.none", "g");
    } else {
      list(inside, look, types.get());
    }
  }

  private void list(Canvas inside, Look look, List<ConnectorType> all) {
    int first = cursor.fit(all.size(), Math.max(1, inside.rows() / 3));
    int row = 0;
    for (int number = first; number < all.size() && row < inside.rows(); number++) {
      ConnectorType type = all.get(number);
      boolean here = number == cursor.index();
      Canvas place = inside.area(3, row, inside.columns() - 4, inside.rows() - row);
      inside.text(1, row, here ? "›" : " ", Tone.FOCUS);
      place.cell(0, 0, place.columns(), words(look, type, true), Tone.STRONG);
      if (here) {
        inside.select(0, row, inside.columns());
        inside.cursor(1, row);
      }
      int clicked = number;
      look.spots()
          .add(
              inside,
              0,
              row,
              inside.columns(),
              () -> {
                cursor.select(clicked);
                pick();
              });
      row += Lines.draw(place, 1, words(look, type, false), Tone.FAINT) + 1;
    }
  }

  private static String words(Look look, ConnectorType type, boolean name) {
    return CheckLine.words(
        name ? type.displayName() : type.description(), look.phrases().language());
  }

  private Optional<ConnectorType> chosen() {
    return types.flatMap(cursor::chosen);
  }
}
