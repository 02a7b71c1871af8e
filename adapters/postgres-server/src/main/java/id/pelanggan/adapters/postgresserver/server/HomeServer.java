package id.pelanggan.adapters.postgresserver.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.file.LockedFile;
import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseLogin;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.ServerEvent;
import id.pelanggan.domain.operation.ServerUser;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of one home as all processes of that home see it. Whoever changes or counts anything
 * holds the {@link #lock} of the home.
 */
final class HomeServer {
  private static final Logger log = LoggerFactory.getLogger(HomeServer.class);

  private final ServerFolder folder;
  private final Cluster cluster;
  private final Starter starter;
  private final ServerUsers users;
  private final ServerEvents events;

  HomeServer(ServerFolder folder, Programs programs, ServerEvents events) {
    SecureRandom random = new SecureRandom();
    this.folder = requireNonNull(folder, "folder is null");
    this.events = requireNonNull(events, "events is null");
    this.cluster = new Cluster(folder, programs, random, events);
    this.starter = new Starter(folder, programs, random, events);
    this.users = new ServerUsers(folder);
  }

  /** Keeps other processes of this home from starting and ending the server. */
  LockedFile lock() {
    LockedFile lock =
        LockedFile.lock(
            folder.startLock(), () -> events.report(new ServerEvent.WaitingForAnotherProcess()));
    folder.home().account().own(folder.startLock());
    return lock;
  }

  ServerUsers.Registration register(ServerUser self) {
    return users.register(self);
  }

  List<ServerUser> others() {
    return users.others();
  }

  /** The running server, started where it does not run. */
  DatabaseAccess run() {
    cluster.prepare();
    Optional<Postmaster> running = starter.adopt();
    if (running.isPresent() && passwordsAreLost()) {
      starter.end(running.get());
      running = Optional.empty();
    }
    Passwords passwords = cluster.requirePasswords(running.isEmpty());
    Postmaster postmaster = running.orElseGet(this::start);
    log.info("server: pid {} port {}", postmaster.pid(), postmaster.port());
    return access(postmaster, passwords);
  }

  /** Starts the server again after it died; one that was ended in order stays so. */
  DatabaseAccess runAgain() {
    Optional<Postmaster> found = find();
    if (found.isEmpty() || found.get().isEnding()) {
      throw new PelangganException(
          ServerError.SERVER_STOPPED, Map.of("path", folder.home().root().toString()));
    }
    return run();
  }

  Optional<Postmaster> find() {
    return Postmaster.find(folder.data());
  }

  /** Returns whether there was a server to end. */
  boolean end() {
    Optional<Postmaster> running = find().filter(Postmaster::isRunning);
    running.ifPresent(postmaster -> {
      starter.end(postmaster);
      log.info("server ended: pid {}", postmaster.pid());
    });
    return running.isPresent();
  }

  private Postmaster start() {
    cluster.writeSettings();
    return starter.start();
  }

  /** Whoever uses the server now has read them before; then it must not be ended for new ones. */
  private boolean passwordsAreLost() {
    return !Files.exists(folder.passwords()) && users.others().isEmpty();
  }

  private DatabaseAccess access(Postmaster postmaster, Passwords passwords) {
    return new DatabaseAccess(
        "127.0.0.1",
        postmaster.port(),
        Roles.DATABASE,
        new DatabaseLogin(Roles.OWNER, passwords.owner()),
        new DatabaseLogin(Roles.APPLICATION, passwords.application()),
        Map.of(),
        folder.passwords().toString());
  }
}
