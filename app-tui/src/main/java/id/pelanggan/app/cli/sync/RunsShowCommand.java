package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.RunView;
import id.pelanggan.application.sync.ShowRun;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunNote;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what a run did, with its notes. */
@Command(name = "show")
final class RunsShowCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "ID",
      descriptionKey = "runs.id",
      converter = UuidConverter.class)
  private UUID id;

  @Inject private Caller caller;
  @Inject private ShowRun showRun;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "runs show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    RunView view = showRun.show(caller.administration(), new RunId(id));
    return Answer.done(new RunLines(Phrases.of(messages), next).of(view), Json.of(view));
  }

  record Json(RunJson run, List<Note> notes) {
    static Json of(RunView view) {
      return new Json(RunJson.of(view.report()), view.notes().stream().map(Note::of).toList());
    }
  }

  record Note(Instant at, String kind, Map<String, String> details) {
    static Note of(RunNote note) {
      return new Note(note.at(), note.kind().name(), note.details());
    }
  }
}
