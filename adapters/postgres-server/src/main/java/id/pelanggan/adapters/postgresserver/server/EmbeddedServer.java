package id.pelanggan.adapters.postgresserver.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.account.Account;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.binaries.BinariesError;
import id.pelanggan.adapters.postgresserver.binaries.ServerBinaries;
import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.adapters.postgresserver.file.LockedFile;
import id.pelanggan.adapters.postgresserver.file.Pause;
import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.adapters.postgresserver.home.Reach;
import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.ServerEvent;
import id.pelanggan.domain.operation.ServerReport;
import id.pelanggan.domain.operation.ServerUser;
import id.pelanggan.domain.operation.StopOutcome;
import id.pelanggan.domain.operation.StopRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * This process's part in the server of a home: the first process starts it, each is counted while
 * it lives, the last one ends it.
 */
public final class EmbeddedServer implements DatabaseServer {
  private static final Duration LOOK = Duration.ofMillis(100);

  private final HomeLocation location;
  private final ServerBinaries binaries;
  private final ServerUser self;
  private final ServerEvents events;

  private @Nullable HomeServer server;
  private ServerUsers.@Nullable Registration registration;
  private @Nullable DatabaseAccess access;

  /**
   * @param self this process, as other processes will see it
   */
  public EmbeddedServer(
      HomeLocation location, ServerBinaries binaries, ServerUser self, ServerEvents events) {
    this.location = requireNonNull(location, "location is null");
    this.binaries = requireNonNull(binaries, "binaries is null");
    this.self = requireNonNull(self, "self is null");
    this.events = requireNonNull(events, "events is null");
  }

  @Override
  public synchronized DatabaseAccess open() {
    DatabaseAccess known = access;
    return known == null ? enter() : known;
  }

  @Override
  public synchronized DatabaseAccess reopen() {
    HomeServer home = server();
    try (LockedFile lock = home.lock()) {
      requireNonNull(lock);
      DatabaseAccess renewed = home.runAgain();
      access = renewed;
      return renewed;
    }
  }

  @Override
  public synchronized ServerReport report() {
    if (!location.isHome()) {
      return new ServerReport.AtRest(location.path());
    }
    HomeServer home = server();
    Path root = location.require().root();
    try (LockedFile lock = home.lock()) {
      requireNonNull(lock);
      return home.find()
          .filter(Postmaster::isReady)
          .<ServerReport>map(
              found -> new ServerReport.Running(root, found.pid(), found.port(), home.others()))
          .orElseGet(() -> new ServerReport.AtRest(root));
    }
  }

  @Override
  public synchronized StopOutcome stop(StopRequest request) {
    if (!location.isHome()) {
      return new StopOutcome.NotRunning();
    }
    return switch (request) {
      case StopRequest.Now now -> endNow(server());
      case StopRequest.WhenUnused whenUnused -> endWhenUnused(server(), whenUnused.patience());
    };
  }

  @Override
  public synchronized void close() {
    ServerUsers.Registration mine = registration;
    if (mine == null) {
      return;
    }
    HomeServer home = server();
    try (LockedFile lock = home.lock()) {
      requireNonNull(lock);
      registration = null;
      access = null;
      mine.close();
      if (home.others().isEmpty()) {
        home.end();
      }
    }
  }

  private DatabaseAccess enter() {
    HomeServer home = server();
    try (LockedFile lock = home.lock()) {
      requireNonNull(lock);
      ServerUsers.Registration entered = home.register(self);
      try {
        DatabaseAccess found = home.run();
        access = found;
        registration = entered;
        return found;
      } finally {
        if (registration == null) {
          entered.close();
        }
      }
    }
  }

  private static StopOutcome endNow(HomeServer home) {
    try (LockedFile lock = home.lock()) {
      requireNonNull(lock);
      return end(home);
    }
  }

  private StopOutcome endWhenUnused(HomeServer home, Duration patience) {
    long start = System.nanoTime();
    boolean said = false;
    while (true) {
      List<ServerUser> others;
      try (LockedFile lock = home.lock()) {
        requireNonNull(lock);
        others = home.others();
        if (others.isEmpty()) {
          StopOutcome outcome = end(home);
          // The last of those that were waited for has ended it on leaving.
          return said ? new StopOutcome.Stopped() : outcome;
        }
      }
      if (System.nanoTime() - start >= patience.toNanos()) {
        return new StopOutcome.StillUsed(others);
      }
      if (!said) {
        events.report(new ServerEvent.WaitingForUsers(others));
        said = true;
      }
      Pause.of(LOOK);
    }
  }

  private static StopOutcome end(HomeServer home) {
    return home.end() ? new StopOutcome.Stopped() : new StopOutcome.NotRunning();
  }

  private HomeServer server() {
    HomeServer known = server;
    if (known == null) {
      HomeFolder home = location.require();
      known = new HomeServer(new ServerFolder(home), programs(home.account()), events);
      server = known;
    }
    return known;
  }

  private Programs programs(Account account) {
    Path programs = binaries.require();
    try {
      if (Accounts.isRoot() && !Reach.isReadable(programs, account)) {
        throw new PelangganException(
            BinariesError.CACHE_NOT_REACHABLE, Map.of("path", programs.toString()));
      }
    } catch (IOException e) {
      throw FileFailure.of(e, programs);
    }
    return new Programs(programs, account);
  }
}
