package id.pelanggan.adapters.postgres.sync;

import id.pelanggan.domain.sync.RunNote;
import java.time.Instant;

/** A row of {@code sync_run_note}. */
public record RunNoteRow(Instant notedAt, String kind, String[] details) {

  static RunNoteRow of(RunNote note) {
    return new RunNoteRow(note.at(), note.kind().name(), Details.write(note.details()));
  }

  RunNote toNote() {
    return new RunNote(notedAt, RunNote.Kind.valueOf(kind), Details.read(details));
  }
}
