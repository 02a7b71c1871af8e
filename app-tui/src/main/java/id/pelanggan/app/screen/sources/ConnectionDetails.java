package id.pelanggan.app.screen.sources;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Lines.Labelled;
import id.pelanggan.app.presentation.Share;
import id.pelanggan.app.presentation.Split;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Sentences;
import id.pelanggan.app.screen.sources.sync.CheckLine;
import id.pelanggan.app.screen.sources.sync.ConnectionRow;
import id.pelanggan.app.screen.sources.sync.NotesView;
import id.pelanggan.app.screen.sources.sync.RunTable;
import id.pelanggan.app.screen.sources.sync.SyncWords;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The facts of a connection, its runs, and the notes of the one that is chosen. */
final class ConnectionDetails {
  private static final int WIDE = 100;

  private ConnectionDetails() {}

  /**
   * @return how many lines of the notes lie below the last one that is seen
   */
  static int draw(Canvas canvas, Look look, Desk desk, State state) {
    if (canvas.columns() < WIDE) {
      if (state.inside) {
        return notes(canvas, look, desk, state);
      }
      left(canvas, look, desk, state);
      return state.back;
    }
    List<Canvas> halves = Split.columns(canvas, Share.rest(11), Share.rest(9));
    left(halves.getFirst(), look, desk, state);
    return notes(halves.getLast(), look, desk, state);
  }

  private static void left(Canvas canvas, Look look, Desk desk, State state) {
    List<Labelled> facts = state.row.map(row -> facts(look, row)).orElse(List.of());
    int high = Math.min(facts.size() + 2, canvas.rows() / 2);
    List<Canvas> parts = Split.rows(canvas, Share.fixed(high), Share.rest(1));
    Lines.draw(parts.getFirst().panel(look.say("systems.facts"), "", false).indented(), 0, facts);
    Canvas runs =
        parts
            .getLast()
            .panel(look.say("systems.runs"), look.say("sources.pane.foot"), !state.inside);
    if (state.runs.isEmpty()) {
      nothing(runs, look, desk, state);
    } else {
      RunTable.draw(runs, look, state.runs, state.cursor);
    }
  }

  private static void nothing(Canvas canvas, Look look, Desk desk, State state) {
    if (state.failure.isPresent()) {
      Sentences.failure(canvas, look, state.failure.get(), desk.command());
    } else if (state.known) {
      Sentences.empty(canvas, look, "systems.runs.none", "r");
    } else {
      Sentences.loading(canvas, look);
    }
  }

  private static List<Labelled> facts(Look look, ConnectionRow row) {
    SyncWords words = new SyncWords(look.phrases());
    Connection connection = row.view().connection();
    List<Labelled> facts = new ArrayList<>();
    facts.add(
        fact(
            look,
            "connector",
            row.view().connector().map(type -> name(look, type)).orElse(connection.connector())));
    facts.add(
        fact(
            look,
            "schedule",
            words.schedule(connection)
                + (connection.paused() ? " · " + look.say("systems.status.PAUSED") : "")));
    facts.add(fact(look, "zone", words.zone(connection.zone())));
    facts.add(fact(look, "country", country(look, connection)));
    row.view().connector().ifPresent(type -> facts.addAll(filled(look, row, type)));
    return facts;
  }

  private static String country(Look look, Connection connection) {
    String country =
        Locale.of("", connection.hosting().country())
            .getDisplayCountry(look.phrases().language().locale());
    String safeguard = connection.hosting().safeguard();
    return safeguard.isEmpty() ? country : country + " · " + safeguard;
  }

  /** What was filled in; of secrets only that they were. */
  private static List<Labelled> filled(Look look, ConnectionRow row, ConnectorType type) {
    List<Labelled> lines = new ArrayList<>();
    for (ConnectorField field : type.fields()) {
      boolean secret = field.kind() == ConnectorField.Kind.SECRET;
      Optional<String> value =
          secret
              ? Optional.of(field.name())
                  .filter(row.view().secrets()::contains)
                  .map(name -> look.say("systems.secret.there"))
              : Optional.ofNullable(row.view().values().get(field.name()));
      value.ifPresent(text ->
          lines.add(
              new Labelled(
                  CheckLine.words(field.label(), look.phrases().language()),
                  text,
                  secret ? Tone.CONCEALED : Tone.TEXT)));
    }
    return lines;
  }

  private static String name(Look look, ConnectorType type) {
    return CheckLine.words(type.displayName(), look.phrases().language());
  }

  private static Labelled fact(Look look, String key, String text) {
    return new Labelled(look.say("systems.fact." + key), text, Tone.TEXT);
  }

  private static int notes(Canvas canvas, Look look, Desk desk, State state) {
    Canvas inside =
        canvas
            .panel(look.say("systems.notes"), look.say("sources.pane.foot"), state.inside)
            .indented();
    Optional<FailureText> failure =
        state
            .cursor
            .chosen(state.runs)
            .flatMap(report -> report.run().failure())
            .map(why -> new SyncWords(look.phrases()).failure(why, desk.command()));
    int row = 0;
    if (failure.isPresent()) {
      row = Lines.draw(inside, 0, "! " + failure.get().happened(), Tone.BAD);
      row = Lines.draw(inside, row, failure.get().safe(), Tone.TEXT);
      row = Lines.draw(inside, row, failure.get().next(), Tone.TEXT) + 1;
    }
    Canvas rest = inside.area(0, row, inside.columns(), inside.rows() - row);
    return state.runs.isEmpty() ? 0 : NotesView.draw(rest, look, state.notes, state.back);
  }

  /**
   * What is drawn.
   *
   * @param known whether the runs were read
   * @param inside whether the notes have the keys
   */
  record State(
      Optional<ConnectionRow> row,
      List<RunReport> runs,
      boolean known,
      Optional<PelangganException> failure,
      Cursor cursor,
      List<RunNote> notes,
      boolean inside,
      int back) {}
}
