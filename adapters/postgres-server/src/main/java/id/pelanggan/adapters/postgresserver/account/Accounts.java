package id.pelanggan.adapters.postgresserver.account;

import static java.util.Objects.requireNonNull;

import com.sun.security.auth.module.UnixSystem;
import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.ServerEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whom a home belongs to. For an ordinary user: that user. For root: whoever owns the home
 * folder, and for a new home, or one that root made, the system user {@value #SYSTEM_USER}, which
 * is added where it is missing.
 */
public final class Accounts {
  public static final String SYSTEM_USER = "pelanggan";
  private static final long ROOT = 0;

  private final ServerEvents events;

  public Accounts(ServerEvents events) {
    this.events = requireNonNull(events, "events is null");
  }

  public static boolean isRoot() {
    return new UnixSystem().getUid() == ROOT;
  }

  /** Whether root can start programs as somebody else on this machine. */
  public static boolean canSwitchUser() {
    return SystemCommand.isInstalled("setpriv");
  }

  public static Optional<Account.Other> findSystemUser() {
    return find(SYSTEM_USER);
  }

  /** Who owns the folder, unless that is root. */
  public static Optional<Account.Other> findOwner(Path folder) {
    try {
      long owner = userId(folder);
      return owner == ROOT
          ? Optional.empty()
          : find(Files.getOwner(folder).getName()).filter(found -> found.userId() == owner);
    } catch (IOException e) {
      throw FileFailure.of(e, folder);
    }
  }

  /** The account of the home, which need not exist yet. */
  public Account of(Path home) {
    if (!isRoot()) {
      return new Account.Self();
    }
    if (!canSwitchUser()) {
      throw new PelangganException(AccountError.SETPRIV_MISSING);
    }
    long owner = Files.isDirectory(home) ? userId(home) : ROOT;
    return owner == ROOT ? systemUser() : findOwner(home).orElseThrow(() -> unknown(home));
  }

  private static PelangganException unknown(Path home) {
    return new PelangganException(AccountError.HOME_OWNER_UNKNOWN, Map.of("path", home.toString()));
  }

  private Account.Other systemUser() {
    return findSystemUser().orElseGet(this::addSystemUser);
  }

  private Account.Other addSystemUser() {
    SystemCommand.run(
        "useradd",
        "--system",
        "--user-group",
        "--no-create-home",
        "--home-dir",
        "/nonexistent",
        "--shell",
        "/usr/sbin/nologin",
        SYSTEM_USER);
    Account.Other added =
        findSystemUser()
            .orElseThrow(() ->
                new PelangganException(
                    AccountError.SYSTEM_USER_NOT_ADDED, Map.of("user", SYSTEM_USER)));
    events.report(new ServerEvent.SystemUserAdded(SYSTEM_USER));
    return added;
  }

  private static Optional<Account.Other> find(String name) {
    Optional<Long> userId = SystemCommand.number("id", "-u", name);
    Optional<Long> groupId = SystemCommand.number("id", "-g", name);
    return userId.flatMap(user -> groupId.map(group -> new Account.Other(name, user, group)));
  }

  private static long userId(Path path) {
    try {
      return ((Number) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS)).longValue();
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }
}
