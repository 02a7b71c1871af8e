package id.pelanggan.app.screen.sources.sync;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.sync.RunNote;
import java.util.ArrayList;
import java.util.List;

/** What a run did, a line a note; long ones go on below. */
public final class NotesView {
  private static final int TIME = 9;
  private static final int ROOMY = 44;

  private NotesView() {}

  /**
   * @param back how many lines lie below the last one that is seen; 0 to follow
   * @return the same, where there are so many
   */
  public static int draw(Canvas canvas, Look look, List<RunNote> notes, int back) {
    if (notes.isEmpty()) {
      Lines.draw(canvas, 0, look.say("systems.notes.none"), Tone.FAINT);
      return 0;
    }
    List<Line> lines = lines(look, notes, canvas.columns());
    int rows = canvas.rows();
    int behind = Math.clamp(back, 0, Math.max(0, lines.size() - rows));
    int first = Math.max(0, lines.size() - rows - behind);
    for (int row = 0; row < rows && first + row < lines.size(); row++) {
      Line line = lines.get(first + row);
      canvas.text(0, row, line.time, Tone.FAINT);
      canvas.text(line.column, row, line.text, line.tone);
    }
    return behind;
  }

  private static List<Line> lines(Look look, List<RunNote> notes, int columns) {
    SyncWords words = new SyncWords(look.phrases());
    boolean roomy = columns >= ROOMY;
    int column = roomy ? TIME : TIME - 3;
    List<Line> lines = new ArrayList<>();
    for (RunNote note : notes) {
      String time = roomy ? words.exact(note.at()) : words.clock(note.at());
      for (String part : Lines.wrap(words.note(note), columns - column)) {
        lines.add(new Line(time, column, part, tone(note.kind())));
        time = "";
      }
    }
    return lines;
  }

  private static Tone tone(RunNote.Kind kind) {
    return switch (kind) {
      case CALLED, PAGE_STORED -> Tone.FAINT;
      case BEGAN, RESUMED, STREAM_BEGAN, CREDENTIALS_RENEWED, STREAM_DONE, FIELD_APPEARED ->
          Tone.TEXT;
      case CALL_WAITS, RECORDS_QUARANTINED, CURSOR_LOST, RECORDS_GONE, WAITS, STOPPED ->
          Tone.WARNING;
      case FAILED -> Tone.BAD;
      case DONE -> Tone.GOOD;
    };
  }

  private record Line(String time, int column, String text, Tone tone) {}
}
