package id.pelanggan.adapters.postgresserver;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.health.DiskCheck;
import id.pelanggan.adapters.postgresserver.health.HomeCheck;
import id.pelanggan.adapters.postgresserver.health.JdkCheck;
import id.pelanggan.adapters.postgresserver.health.SettingsCheck;
import id.pelanggan.adapters.postgresserver.health.UserCheck;
import id.pelanggan.adapters.postgresserver.home.HomeFiles;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.adapters.postgresserver.home.HomeSettings;
import id.pelanggan.adapters.postgresserver.home.MarkedHomes;
import id.pelanggan.adapters.postgresserver.home.PrivateFolders;
import id.pelanggan.adapters.postgresserver.server.ServerCheck;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.port.HealthCheck;
import id.pelanggan.application.port.HomeFolders;
import id.pelanggan.application.port.HomeReports;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.application.port.SettingsFile;
import java.nio.file.Path;

/** The home folder, which there is with an external database too, and what doctor looks at. */
public final class HomeModule extends AbstractModule {
  private final Path home;
  private final Path cache;

  public HomeModule(Path home, Path cache) {
    this.home = requireNonNull(home, "home is null");
    this.cache = requireNonNull(cache, "cache is null");
  }

  @Provides
  @Singleton
  HomeLocation location(ServerEvents events) {
    return new HomeLocation(home, new Accounts(events));
  }

  @Provides
  HomeReports reports(HomeLocation location) {
    return new HomeFiles(location);
  }

  @Provides
  HomeFolders folders(HomeLocation location) {
    return new PrivateFolders(location);
  }

  @Provides
  DemoHomes demoHomes(HomeLocation location) {
    return new MarkedHomes(location);
  }

  @Provides
  @Singleton
  HomeSettings settings(HomeLocation location) {
    return new HomeSettings(location);
  }

  @Provides
  SettingsFile settingsFile(HomeSettings settings) {
    return settings;
  }

  @ProvidesIntoSet
  HealthCheck settingsCheck(HomeSettings settings) {
    return new SettingsCheck(settings);
  }

  @ProvidesIntoSet
  HealthCheck jdk() {
    return new JdkCheck();
  }

  @ProvidesIntoSet
  HealthCheck user() {
    return new UserCheck();
  }

  @ProvidesIntoSet
  HealthCheck disk(HomeLocation location) {
    return new DiskCheck(location, cache);
  }

  @ProvidesIntoSet
  HealthCheck home(HomeLocation location) {
    return new HomeCheck(location);
  }

  @ProvidesIntoSet
  HealthCheck server(HomeLocation location) {
    return new ServerCheck(location);
  }
}
