package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.ChangeSchedule;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets the schedule of a connection hold again. */
@Command(name = "resume")
final class SchedulesResumeCommand implements HeadlessCommand {
  @Mixin private ConnectionName connectionName;

  @Inject private ScheduleChange scheduleChange;

  @Override
  public String name() {
    return "schedules resume";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    return scheduleChange.make(
        connectionName.value(), new ChangeSchedule.Change.Resume(), Phrases.of(messages));
  }
}
