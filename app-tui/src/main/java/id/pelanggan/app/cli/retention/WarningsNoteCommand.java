package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.NoteWarned;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.WarningMeans;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes that somebody called a customer or wrote, or why nobody could. */
@Command(name = "note")
final class WarningsNoteCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "retention.case.id",
      converter = UuidConverter.class)
  private UUID id;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--by",
      required = true,
      paramLabel = "called|printed|nobody-there",
      descriptionKey = "retention.warnings.by",
      converter = Means.class)
  private WarningMeans by;

  @Inject private Caller caller;
  @Inject private NoteWarned noteWarned;

  @Override
  public String name() {
    return "retention warnings note";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    RetentionCase told = noteWarned.note(caller.administration(), new CaseId(id), by);
    return Answer.done(
        List.of(
            phrases.say(
                "retention.warnings.noted",
                Map.of("until", told.graceUntil().map(phrases::date).orElse("")))),
        CaseJson.of(told));
  }

  static final class Means extends WordConverter<WarningMeans> {
    Means() {
      super(
          Map.of(
              "called", WarningMeans.CALLED,
              "printed", WarningMeans.PRINTED,
              "nobody-there", WarningMeans.NOBODY_THERE));
    }
  }
}
