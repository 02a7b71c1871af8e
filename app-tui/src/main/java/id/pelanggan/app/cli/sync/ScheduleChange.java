package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.sync.ChangeSchedule;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.domain.sync.Connection;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes when a connection is read, and says what holds then. */
final class ScheduleChange {
  private final Caller caller;
  private final ChangeSchedule changeSchedule;
  private final NextCommand next;

  @Inject
  ScheduleChange(Caller caller, ChangeSchedule changeSchedule, NextCommand next) {
    this.caller = requireNonNull(caller, "caller is null");
    this.changeSchedule = requireNonNull(changeSchedule, "changeSchedule is null");
    this.next = requireNonNull(next, "next is null");
  }

  Answer make(String name, ChangeSchedule.Change change, Phrases phrases) {
    changeSchedule.change(caller.administration(), name, change);
    return answer(caller.require(name), change, phrases, next);
  }

  static Answer answer(
      ConnectionView view, ChangeSchedule.Change change, Phrases phrases, NextCommand next) {
    Connection connection = view.connection();
    Map<String, String> details =
        Map.of(
            "connection", connection.name(),
            "schedule", new ScheduleText(phrases).of(connection.schedule()));
    List<String> lines = new ArrayList<>();
    switch (change) {
      case ChangeSchedule.Change.Set set -> lines.add(phrases.say("schedules.set", details));
      case ChangeSchedule.Change.Clear clear ->
          lines.add(phrases.say("schedules.cleared", details));
      case ChangeSchedule.Change.Pause pause -> {
        lines.add(phrases.say("schedules.paused", details));
        lines.add("  " + next.of("schedules", "resume", connection.name()));
      }
      case ChangeSchedule.Change.Resume resume ->
          lines.add(
              phrases.say(
                  connection.schedule().isPresent() ? "schedules.resumed" : "schedules.cleared",
                  details));
    }
    view.nextAt()
        .ifPresent(
            at -> lines.add(phrases.say("schedules.next", Map.of("time", phrases.time(at)))));
    return Answer.done(lines, ScheduleJson.of(view));
  }
}
