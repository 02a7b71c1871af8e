package id.pelanggan.app.screen;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import id.pelanggan.adapters.mail.MailModule;
import id.pelanggan.adapters.plugins.PluginsModule;
import id.pelanggan.adapters.scheduler.SchedulerModule;
import id.pelanggan.application.outreach.PostOffice;
import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.application.port.LeaseHolders;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.SandboxServer;
import id.pelanggan.application.sync.SyncPace;
import java.nio.file.Path;
import java.util.List;

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
    install(new MailModule());
    bind(Mail.class).to(PostOffice.class);
    bind(LeaseHolders.class).toInstance(new OneProcess());
    bind(SandboxServer.class).to(NoSandbox.class);
    bind(SyncPace.class).toInstance(SyncPace.DEFAULT);
  }

  /** No test of a screen opens the demo. */
  private static final class NoSandbox implements SandboxServer {
    @Override
    public Sandbox start(Recipe recipe, Settings settings) {
      throw new AssertionError("the demo was opened");
    }

    @Override
    public Sandbox startApart(Recipe recipe, Settings settings) {
      throw new AssertionError("the demo was opened");
    }

    @Override
    public List<Fault> faults() {
      return List.of();
    }
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
