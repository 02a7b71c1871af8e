package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunSync;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.application.sync.TrySync;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a connected system, or says what would come of it. */
@Command(name = "sync")
public final class SyncCommand implements HeadlessCommand {
  @Mixin private ConnectionName connectionName;
  @Mixin private ScopeOptions scopeOptions;

  @Option(names = "--dry-run", descriptionKey = "sync.dryRun")
  private boolean dryRun;

  @Option(names = "--keep-going", descriptionKey = "sync.keepGoing")
  private boolean keepGoing;

  @Option(names = "--accept-gone", descriptionKey = "sync.acceptGone")
  private boolean acceptGone;

  @Inject private Caller caller;
  @Inject private RunSync runSync;
  @Inject private TrySync trySync;
  @Inject private Terminal terminal;
  @Inject private NextCommand next;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "sync";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    Connection connection = caller.require(connectionName.value()).connection();
    Scope scope = scopeOptions.in(connection.zone());
    CallContext context = caller.reading(connection);
    try {
      return dryRun
          ? attempt(context, connection, scope, phrases)
          : read(context, connection, scope, phrases);
    } catch (PelangganException e) {
      throw RunFailureText.worded(e, phrases);
    }
  }

  private Answer attempt(CallContext context, Connection connection, Scope scope, Phrases phrases) {
    try (SyncLine line = SyncLine.of(terminal, phrases)) {
      return new TrialAnswer(phrases)
          .of(connection.name(), trySync.run(context, connection.name(), scope, line));
    }
  }

  private Answer read(CallContext context, Connection connection, Scope scope, Phrases phrases) {
    Instant start = clock.instant();
    SyncRequest request = new SyncRequest(scope, keepGoing, acceptGone);
    RunReport report = once(context, connection, request, phrases);
    Optional<Instant> pause = pause(report);
    while (pause.isPresent() && Countdown.of(terminal, phrases, clock).await(pause.get())) {
      report = once(context, connection, request, phrases);
      pause = pause(report);
    }
    String again = next.of(scopeOptions.again(connection.name()));
    return new SyncAnswer(phrases, next, again)
        .of(report, Duration.between(start, clock.instant()));
  }

  private RunReport once(
      CallContext context, Connection connection, SyncRequest request, Phrases phrases) {
    try (SyncLine line = SyncLine.of(terminal, phrases)) {
      return runSync.run(context, connection.name(), request, line);
    }
  }

  private static Optional<Instant> pause(RunReport report) {
    return report.run().state() == RunState.WAITING ? report.run().resumesAt() : Optional.empty();
  }
}
