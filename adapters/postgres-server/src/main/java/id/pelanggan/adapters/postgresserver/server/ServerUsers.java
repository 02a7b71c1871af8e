package id.pelanggan.adapters.postgresserver.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.adapters.postgresserver.file.LockedFile;
import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import id.pelanggan.domain.operation.ServerUser;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The processes that use the server of a home. Each holds a lock on a file of its own while it
 * lives, so a killed process is not counted, whoever has its number now.
 */
final class ServerUsers {
  private static final String LOCK = ".lock";

  /** Of this process, so that no two of its registrations have the same name. */
  private static final AtomicLong REGISTRATIONS = new AtomicLong();

  private final HomeFolder home;
  private final Path folder;
  private final Set<Path> own = ConcurrentHashMap.newKeySet();

  ServerUsers(ServerFolder folder) {
    this.home = folder.home();
    this.folder = folder.users();
  }

  /** Counts this process until the returned registration is closed. */
  Registration register(ServerUser user) {
    home.createFolder(folder);
    String name =
        user.pid() + "-" + user.since().toEpochMilli() + "-" + REGISTRATIONS.incrementAndGet();
    Path lockFile = folder.resolve(name + LOCK);
    LockedFile lock =
        LockedFile.tryLock(lockFile)
            .orElseThrow(() -> new IllegalStateException("locked: " + name));
    home.account().own(lockFile);
    home.writeFile(folder.resolve(name), user.since() + " " + user.command() + "\n");
    own.add(lockFile);
    return new Registration(lock, lockFile, folder.resolve(name));
  }

  /** The living processes that use the server, without this one; forgets the dead ones. */
  List<ServerUser> others() {
    List<ServerUser> users = new ArrayList<>();
    try (DirectoryStream<Path> locks = Files.newDirectoryStream(folder, "*" + LOCK)) {
      for (Path lock : locks) {
        other(lock).ifPresent(users::add);
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw FileFailure.of(e, folder);
    }
    users.sort(Comparator.comparing(ServerUser::since));
    return List.copyOf(users);
  }

  private Optional<ServerUser> other(Path lockFile) throws IOException {
    String name = lockFile.getFileName().toString();
    long pid = Long.parseLong(name.substring(0, name.indexOf('-')));
    Path description = folder.resolve(name.substring(0, name.length() - LOCK.length()));
    if (own.contains(lockFile)) {
      return Optional.empty();
    }
    if (!LockedFile.isHeld(lockFile)) {
      Files.deleteIfExists(description);
      Files.deleteIfExists(lockFile);
      return Optional.empty();
    }
    return Optional.of(read(pid, description));
  }

  private static ServerUser read(long pid, Path description) throws IOException {
    try {
      String text = Files.readString(description).strip();
      int space = text.indexOf(' ');
      return new ServerUser(
          pid, text.substring(space + 1), Instant.parse(text.substring(0, space)));
    } catch (NoSuchFileException e) {
      return new ServerUser(pid, "?", Instant.EPOCH);
    }
  }

  /** This process among the users. */
  record Registration(LockedFile lock, Path lockFile, Path description) implements AutoCloseable {
    Registration {
      requireNonNull(lock, "lock is null");
    }

    @Override
    public void close() {
      try {
        Files.deleteIfExists(description);
        Files.deleteIfExists(lockFile);
      } catch (IOException e) {
        throw FileFailure.of(e, lockFile);
      } finally {
        lock.close();
      }
    }
  }
}
