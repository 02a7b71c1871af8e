package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.ChangeSchedule;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says when a connection is read by itself. */
@Command(name = "set")
final class SchedulesSetCommand implements HeadlessCommand {
  @Mixin private ConnectionName connectionName;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.schedule}",
      descriptionKey = "connection.schedule",
      converter = TextConverter.class)
  private String words;

  @Inject private ScheduleChange scheduleChange;

  @Override
  public String name() {
    return "schedules set";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    return scheduleChange.make(
        connectionName.value(),
        new ChangeSchedule.Change.Set(ReadSchedule.read(words)),
        Phrases.of(messages));
  }
}
