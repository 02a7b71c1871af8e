package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import id.pelanggan.adapters.files.FilesModule;
import id.pelanggan.adapters.index.IndexModule;
import id.pelanggan.adapters.mail.MailModule;
import id.pelanggan.adapters.plugins.PluginsModule;
import id.pelanggan.adapters.postgres.ExternalServerModule;
import id.pelanggan.adapters.postgres.PostgresModule;
import id.pelanggan.adapters.postgres.external.ExternalServer;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgresserver.HomeModule;
import id.pelanggan.adapters.postgresserver.PostgresServerModule;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.adapters.scheduler.SchedulerModule;
import id.pelanggan.adapters.telephone.TelephoneModule;
import id.pelanggan.adapters.vault.VaultModule;
import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.Console;
import id.pelanggan.app.cli.GlobalOptions;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.bench.BenchSyncCommand;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.port.Passphrases;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.ServerUser;
import id.pelanggan.domain.vault.Secret;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything put together for one command; closing it leaves the database, then the server. */
final class House implements AutoCloseable {
  private static final String URL_VARIABLE = "PELANGGAN_DATABASE";
  private static final String PASSWORD_VARIABLE = "PELANGGAN_DATABASE_PASSWORD";

  private final Injector injector;
  private final Queue<DemoShop> kept = new ConcurrentLinkedQueue<>();

  private House(Injector injector) {
    this.injector = requireNonNull(injector, "injector is null");
  }

  /** For one command. */
  static House build(
      GlobalOptions options,
      Places places,
      Map<String, String> environment,
      HeadlessCommand command,
      Console console) {
    Site site = Site.of(options, places, environment, command);
    return build(
        site,
        new OperatorPassphrases(
            options.passphraseFile(),
            environment,
            console.messages(),
            !options.json() && !command.isDemo()),
        new ProgressNotes(console::note),
        new OperatorModule(
            console,
            new OperatorTerminal(console.err(), options.json()),
            new OperatorSecrets(environment, !options.json()),
            site.next()));
  }

  /**
   * @param operator how the program talks with its operator
   */
  static House build(Site site, Passphrases passphrases, ServerEvents events, Module operator) {
    Clock clock = Clock.systemUTC();
    ServerUser self = new ServerUser(ProcessHandle.current().pid(), site.name(), clock.instant());
    Path cache = site.places().cache();
    Module server =
        site.options()
            .database()
            .or(() ->
                Optional.ofNullable(site.environment().get(URL_VARIABLE))
                    .filter(url -> !url.isBlank()))
            .<Module>map(url -> external(site, url))
            .orElseGet(() -> new PostgresServerModule(cache, self));
    return new House(
        Guice.createInjector(
            Stage.DEVELOPMENT,
            new ProgramModule(clock, events, passphrases),
            operator,
            new HomeModule(site.home(), cache),
            new PostgresModule(),
            new VaultModule(),
            new FilesModule(),
            new IndexModule(),
            new TelephoneModule(),
            new MailModule(),
            plugins(site, clock),
            new SandboxModule(),
            new SchedulerModule(),
            server));
  }

  /** What a measurement reads, it reads again from memory. */
  private static Module plugins(Site site, Clock clock) {
    PluginsModule plugins =
        new PluginsModule(
            site.places().plugins(),
            site.home().resolve("plugins"),
            site.home().resolve("plugins-unpacked"));
    return site.name().equals(BenchSyncCommand.NAME)
        ? new FetchMemoryModule(plugins, clock)
        : plugins;
  }

  /** Makes the home ready where the command needs one, and hands the command its use cases. */
  void prepare(HeadlessCommand command) {
    if (command.needsHome()) {
      prepare(command.isDemo());
    }
    injector.injectMembers(command);
  }

  /** Makes the home ready. */
  void prepare(boolean demo) {
    if (demo) {
      injector.getInstance(DemoHomes.class).claim();
    }
    LogFile.use(injector.getInstance(HomeLocation.class).require());
  }

  /** Whether its home is a demo's. */
  boolean isDemo() {
    try {
      injector.getInstance(DemoHomes.class).require();
      return true;
    } catch (PelangganException e) {
      return false;
    }
  }

  /** Closes it before everything else, when the house is closed. */
  void keep(DemoShop shop) {
    kept.add(shop);
  }

  <T> T get(Class<T> type) {
    return injector.getInstance(type);
  }

  /** Also where the thread was interrupted: its flag would keep the files from being reached. */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    try {
      kept.forEach(DemoShop::close);
      injector.getInstance(Database.class).close();
      injector.getInstance(DatabaseServer.class).close();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Module external(Site site, String url) {
    if (site.demo()) {
      throw CliFailure.demoOnExternalServer();
    }
    return new ExternalServerModule(
        ExternalServer.of(
            site.home(),
            url,
            new Secret(site.environment().getOrDefault(PASSWORD_VARIABLE, "")),
            "--database, " + URL_VARIABLE + ", " + PASSWORD_VARIABLE));
  }
}
