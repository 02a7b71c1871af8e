package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import id.pelanggan.adapters.files.FilesModule;
import id.pelanggan.adapters.index.IndexModule;
import id.pelanggan.adapters.postgres.PostgresModule;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgresserver.HomeModule;
import id.pelanggan.adapters.postgresserver.PostgresServerModule;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.telephone.TelephoneModule;
import id.pelanggan.adapters.vault.VaultModule;
import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.ClosedReason;
import id.pelanggan.app.controller.Failures;
import id.pelanggan.app.screen.ConnectorsForTests;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.OperatorIds;
import id.pelanggan.application.port.Passphrases;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.operation.ServerUser;
import id.pelanggan.domain.vault.Secret;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The product on a home, as it is when the operator works line by line. */
final class LinearHouse implements AutoCloseable {
  private static final Instant START = Instant.parse("2026-11-23T03:42:00Z");
  private static final TickingClock CLOCK = new TickingClock(START);

  private final Injector injector;
  private final List<Throwable> unforeseen = new ArrayList<>();

  LinearHouse(Path home, Language language, ScriptedTerminal terminal) {
    this.injector =
        Guice.createInjector(
            new Surroundings(language, terminal),
            new HomeModule(home, TestServers.cache()),
            new ConnectorsForTests(home),
            new PostgresModule(),
            new VaultModule(),
            new FilesModule(),
            new IndexModule(),
            new TelephoneModule(),
            new PostgresServerModule(TestServers.cache(), new ServerUser(1, "test", START)));
  }

  /** Works until the script ends; everything that was typed was asked for, and nothing broke. */
  static ScriptedTerminal work(Path home, Language language, ScriptedTerminal terminal) {
    try (LinearHouse house = new LinearHouse(home, language, terminal)) {
      house.run();
      assertThat(house.unforeseen).as(terminal.heard()).isEmpty();
      assertThat(terminal.left()).as(terminal.heard()).isZero();
    }
    return terminal;
  }

  ClosedReason run() {
    return injector.getInstance(Linear.class).run(false);
  }

  List<Throwable> unforeseen() {
    return unforeseen;
  }

  @Override
  public void close() {
    injector.getInstance(Database.class).close();
    injector.getInstance(DatabaseServer.class).close();
  }

  private final class Surroundings extends AbstractModule {
    private final Language language;
    private final ScriptedTerminal terminal;

    Surroundings(Language language, ScriptedTerminal terminal) {
      this.language = language;
      this.terminal = terminal;
    }

    @Override
    protected void configure() {
      bind(Clock.class).toInstance(CLOCK);
      bind(ServerEvents.class).toInstance(event -> {});
      bind(Passphrases.class).toInstance(new TypedPassphrases(terminal));
      bind(TimeOrderedIds.class).toInstance(() -> CLOCK.id());
      bind(OperatorIds.class).toInstance(() -> new OperatorId(CLOCK.id()));
      bind(LinearTerminal.class).toInstance(terminal);
      bind(Phrases.class)
          .toInstance(new Phrases(new Messages(language), ZoneId.of("Asia/Jakarta")));
      bind(NextCommand.class).toInstance(new NextCommand(List.of()));
      bind(Failures.class)
          .toInstance(failure -> {
            unforeseen.add(failure);
            return CliFailure.unexpected(failure);
          });
    }
  }

  /** What the operator types unseen. */
  private record TypedPassphrases(ScriptedTerminal terminal) implements Passphrases {
    @Override
    public Optional<Secret> find() {
      return terminal.secret("").filter(typed -> !typed.isEmpty()).map(Secret::new);
    }

    @Override
    public Optional<Secret> findNew() {
      return find();
    }
  }

  /** A little later each time it is asked, so that what is done later is later. */
  private static final class TickingClock extends Clock {
    private Instant instant;
    private long number;

    TickingClock(Instant start) {
      this.instant = start;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public synchronized Instant instant() {
      instant = instant.plusMillis(20);
      return instant;
    }

    synchronized UUID id() {
      number++;
      return new UUID(instant().toEpochMilli() << 16 | 0x7000, 0x8000000000000000L | number);
    }
  }
}
