package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import id.pelanggan.adapters.files.FilesModule;
import id.pelanggan.adapters.index.IndexModule;
import id.pelanggan.adapters.postgres.ExternalServerModule;
import id.pelanggan.adapters.postgres.PostgresModule;
import id.pelanggan.adapters.postgres.external.ExternalServer;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgresserver.HomeModule;
import id.pelanggan.adapters.postgresserver.PostgresServerModule;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.adapters.telephone.TelephoneModule;
import id.pelanggan.adapters.vault.VaultModule;
import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.Console;
import id.pelanggan.app.cli.GlobalOptions;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.port.Secret;
import id.pelanggan.domain.operation.ServerUser;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Everything put together for one command; closing it leaves the database, then the server. */
final class House implements AutoCloseable {
  private static final String URL_VARIABLE = "PELANGGAN_DATABASE";
  private static final String PASSWORD_VARIABLE = "PELANGGAN_DATABASE_PASSWORD";

  private final Injector injector;

  private House(Injector injector) {
    this.injector = requireNonNull(injector, "injector is null");
  }

  static House build(
      GlobalOptions options,
      Places places,
      Map<String, String> environment,
      HeadlessCommand command,
      Console console) {
    Path home = home(options, places, command);
    Clock clock = Clock.systemUTC();
    ServerUser self =
        new ServerUser(ProcessHandle.current().pid(), command.name(), clock.instant());
    Module server =
        options
            .database()
            .or(() ->
                Optional.ofNullable(environment.get(URL_VARIABLE)).filter(url -> !url.isBlank()))
            .<Module>map(url -> external(command, home, url, environment))
            .orElseGet(() -> new PostgresServerModule(places.cache(), self));
    return new House(
        Guice.createInjector(
            Stage.DEVELOPMENT,
            new ProgramModule(
                clock,
                new ProgressNotes(console),
                new OperatorPassphrases(
                    options.passphraseFile(),
                    environment,
                    console.messages(),
                    !options.json() && !command.isDemo())),
            new OperatorModule(
                console,
                new OperatorTerminal(console.err(), options.json()),
                NextCommand.of(options, home, command.isDemo())),
            new HomeModule(home, places.cache()),
            new PostgresModule(),
            new VaultModule(),
            new FilesModule(),
            new IndexModule(),
            new TelephoneModule(),
            server));
  }

  /** Where the command's home is or would be. */
  static Path home(GlobalOptions options, Places places, HeadlessCommand command) {
    return options
        .home()
        .orElseGet(() -> command.isDemo() ? places.demoHome(command.homeSuffix()) : places.home());
  }

  /** Makes the home ready where the command needs one, and hands the command its use cases. */
  void prepare(HeadlessCommand command) {
    if (command.needsHome() && command.isDemo()) {
      injector.getInstance(DemoHomes.class).claim();
    }
    if (command.needsHome()) {
      LogFile.use(injector.getInstance(HomeLocation.class).require());
    }
    injector.injectMembers(command);
  }

  /** Also where the thread was interrupted: its flag would keep the files from being reached. */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    try {
      injector.getInstance(Database.class).close();
      injector.getInstance(DatabaseServer.class).close();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Module external(
      HeadlessCommand command, Path home, String url, Map<String, String> environment) {
    if (command.isDemo()) {
      throw CliFailure.demoOnExternalServer();
    }
    return new ExternalServerModule(
        ExternalServer.of(
            home,
            url,
            new Secret(environment.getOrDefault(PASSWORD_VARIABLE, "")),
            "--database, " + URL_VARIABLE + ", " + PASSWORD_VARIABLE));
  }
}
