package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.sync.NoteText;
import id.pelanggan.app.screen.sources.sync.ConnectionStatus;
import id.pelanggan.app.screen.sources.sync.StoredConnections;
import id.pelanggan.app.screen.sources.sync.SyncWords;
import id.pelanggan.application.sync.ChangeSchedule.Change;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunView;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.Schedule;
import id.pelanggan.domain.sync.SyncError;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One connected system: its runs, its schedule, what is kept aside. */
final class SystemPage {
  private static final int RUNS = 50;

  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final Unlocking unlocking;
  private final NextCommand next;
  private final StoredConnections connections;
  private final HeldPage heldPage;
  private final SystemQuestions questions;

  @Inject
  SystemPage(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      Unlocking unlocking,
      NextCommand next,
      StoredConnections connections,
      HeldPage heldPage,
      SystemQuestions questions) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.unlocking = requireNonNull(unlocking, "unlocking is null");
    this.next = requireNonNull(next, "next is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.heldPage = requireNonNull(heldPage, "heldPage is null");
    this.questions = requireNonNull(questions, "questions is null");
  }

  void open(String name) {
    SystemText.say(conversation, view(name));
    choosing.menu("linear.systems.menu", "linear.help.system", () -> options(name));
  }

  private ConnectionView view(String name) {
    return find(name)
        .orElseThrow(
            () -> new PelangganException(SyncError.CONNECTION_UNKNOWN, Map.of("connection", name)));
  }

  private Optional<ConnectionView> find(String name) {
    return connections.list().stream()
        .filter(view -> view.connection().name().equals(name))
        .findFirst();
  }

  private List<Option<Runnable>> options(String name) {
    Optional<ConnectionView> found = find(name);
    if (found.isEmpty()) {
      return List.of();
    }
    ConnectionView view = found.get();
    ConnectionStatus status = ConnectionStatus.of(view, false);
    List<Option<Runnable>> options = new ArrayList<>();
    if (status.canStop()) {
      options.add(option("stop", () -> stop(name)));
    }
    if (!status.isWork()) {
      options.add(option("run.now", () -> sync(name)));
    }
    options.add(option("again", () -> SystemText.say(conversation, view(name))));
    options.add(option("runs", () -> runs(name)));
    options.add(option("test", () -> questions.test(connections.check(name))));
    options.add(option("schedule", () -> schedule(view)));
    if (view.connection().schedule().isPresent()) {
      boolean paused = view.connection().paused();
      options.add(option(paused ? "resume" : "pause", () -> rest(name, !paused)));
    }
    if (view.quarantined() > 0) {
      options.add(option("mend", () -> heldPage.open(name)));
    }
    view.connector()
        .ifPresent(type -> options.add(option("reconnect", () -> questions.reconnect(name, type))));
    options.add(option("remove", () -> remove(name)));
    return options;
  }

  private Option<Runnable> option(String key, Runnable action) {
    return new Option<>(conversation.word("linear.systems." + key), action);
  }

  private void sync(String name) {
    unlocking.require(caller.sales());
    conversation.say("linear.systems.begins");
    RunReport report =
        connections.sync(name, SyncRequest.ofChanges(), ProgressLines.of(conversation));
    SystemText.run(conversation, report);
  }

  private void stop(String name) {
    connections.stop(name);
    conversation.say("systems.stop.asked", Map.of("name", name));
  }

  private void runs(String name) {
    List<RunReport> runs = connections.runs(name, RUNS);
    if (runs.isEmpty()) {
      conversation.say("systems.runs.none");
      return;
    }
    choosing.browse(
        conversation.word("linear.systems.runs"),
        () -> ListPage.of(runs.stream().map(run -> new Option<>(words(run), run)).toList()),
        this::notes);
  }

  private String words(RunReport report) {
    return conversation.phrases().time(report.run().context().at())
        + "; "
        + conversation.word("sync.state." + report.run().state());
  }

  private void notes(RunReport report) {
    RunView view = connections.run(report.run().id());
    SystemText.run(conversation, view.report());
    view.report()
        .run()
        .failure()
        .ifPresent(failure -> {
          FailureText text = new SyncWords(conversation.phrases()).failure(failure, next);
          conversation.line(text.happened());
          conversation.line(text.safe());
          conversation.line(text.next());
        });
    view.notes()
        .forEach(note ->
            conversation.line(
                conversation.phrases().time(note.at())
                    + "; "
                    + new NoteText(conversation.phrases()).of(note)));
  }

  private void schedule(ConnectionView view) {
    String name = view.connection().name();
    Optional<String> words = conversation.askFor("linear.ask.schedule");
    if (words.isEmpty()) {
      if (choosing.isAgreed(conversation.word("linear.systems.schedule.clear"))) {
        connections.schedule(name, new Change.Clear());
        conversation.say("systems.schedule.reading.none");
      }
      return;
    }
    Optional<Schedule> schedule = Schedule.parse(words.get());
    if (schedule.isEmpty()) {
      conversation.say("systems.schedule.wrong");
      return;
    }
    connections.schedule(name, new Change.Set(schedule.get()));
    SystemText.say(conversation, view(name));
  }

  private void rest(String name, boolean rests) {
    connections.schedule(name, rests ? new Change.Pause() : new Change.Resume());
    conversation.say(rests ? "systems.paused" : "systems.resumed", Map.of("name", name));
  }

  private void remove(String name) {
    conversation.say("systems.remove.gone");
    conversation.say("systems.remove.stays");
    if (choosing.isAgreed(
        conversation.phrases().say("systems.remove.title", Map.of("name", name)))) {
      connections.remove(name);
      conversation.say("systems.removed", Map.of("name", name));
    } else {
      conversation.say("linear.nothing.changed");
    }
  }
}
