package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.ListConnections;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists when each connection is read by itself. */
@Command(name = "list")
final class SchedulesListCommand implements HeadlessCommand {
  @Inject private Caller caller;
  @Inject private ListConnections listConnections;

  @Override
  public String name() {
    return "schedules list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<ConnectionView> views = listConnections.list(caller.administration());
    return Answer.done(
        lines(views, Phrases.of(messages)),
        new Json(views.stream().map(ScheduleJson::of).toList()));
  }

  static List<String> lines(List<ConnectionView> views, Phrases phrases) {
    if (views.isEmpty()) {
      return List.of(phrases.say("schedules.none"));
    }
    Columns columns = new Columns();
    columns.row(
        phrases.say("connections.column.name"),
        phrases.say("connections.column.schedule"),
        phrases.say("connections.column.next"));
    views.forEach(view ->
        columns.row(
            view.connection().name(),
            new ScheduleText(phrases).of(view.connection()),
            view.nextAt().map(phrases::time).orElse("—")));
    return columns.lines();
  }

  record Json(List<ScheduleJson> schedules) {}
}
