package id.pelanggan.app.screen;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import id.pelanggan.adapters.plugins.PluginsModule;
import id.pelanggan.adapters.scheduler.SchedulerModule;
import id.pelanggan.application.port.LeaseHolders;
import id.pelanggan.application.sync.SyncPace;
import java.nio.file.Path;

/** What a house needs to read other systems; there are no plugins in it. */
public final class ConnectorsForTests extends AbstractModule {
  private final Path home;

  public ConnectorsForTests(Path home) {
    this.home = requireNonNull(home, "home is null");
  }

  @Override
  protected void configure() {
    install(
        new PluginsModule(
            home.resolve("bundled"), home.resolve("plugins"), home.resolve("plugins-unpacked")));
    install(new SchedulerModule());
    bind(LeaseHolders.class).toInstance(new OneProcess());
    bind(SyncPace.class).toInstance(SyncPace.DEFAULT);
  }

  private static final class OneProcess implements LeaseHolders {
    @Override
    public String self() {
      return "test";
    }

    @Override
    public boolean isGone(String holder) {
      return false;
    }
  }
}
