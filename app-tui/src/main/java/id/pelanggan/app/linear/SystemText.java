package id.pelanggan.app.linear;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.ScheduleText;
import id.pelanggan.app.screen.sources.sync.ConnectionStatus;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.RunReport;
import java.util.Map;

/** Says how a connection is, and what came of its runs. */
final class SystemText {
  private SystemText() {}

  static String status(ConnectionView view, Phrases phrases) {
    ConnectionStatus status = ConnectionStatus.of(view, false);
    boolean again = status == ConnectionStatus.FAILED && view.failures() > 1;
    return phrases.say(
        "systems.status." + status + (again ? ".again" : ""),
        Map.of("count", phrases.number(view.failures())));
  }

  static void say(Conversation conversation, ConnectionView view) {
    Phrases phrases = conversation.phrases();
    conversation.title(view.connection().name());
    conversation.fact("systems.column.status", status(view, phrases));
    conversation.fact("systems.column.schedule", new ScheduleText(phrases).of(view.connection()));
    conversation.fact("linear.systems.next", view.nextAt().map(phrases::time).orElse(""));
    if (view.quarantined() > 0) {
      conversation.fact("linear.systems.held", phrases.number(view.quarantined()));
    }
    view.latest().ifPresent(report -> run(conversation, report));
  }

  static void run(Conversation conversation, RunReport report) {
    Phrases phrases = conversation.phrases();
    conversation.labelled(
        phrases.say("linear.systems.run"),
        phrases.time(report.run().context().at())
            + "; "
            + phrases.say("sync.state." + report.run().state()));
    report
        .run()
        .resumesAt()
        .ifPresent(
            at -> conversation.labelled(phrases.say("linear.systems.resumes"), phrases.time(at)));
    CountText.say(conversation, report.counts());
    if (report.candidates() > 0) {
      conversation.say("systems.doubles", Map.of("count", phrases.number(report.candidates())));
    }
  }
}
