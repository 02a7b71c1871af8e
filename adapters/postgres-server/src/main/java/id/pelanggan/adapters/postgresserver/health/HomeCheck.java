package id.pelanggan.adapters.postgresserver.health;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.account.Account;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.file.OwnerOnly;
import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.adapters.postgresserver.home.Reach;
import id.pelanggan.application.port.HealthCheck;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the home can be created or used, and is closed to everybody else. */
public final class HomeCheck implements HealthCheck {
  private final HomeLocation home;

  public HomeCheck(HomeLocation home) {
    this.home = requireNonNull(home, "home is null");
  }

  @Override
  public List<Finding> findings() {
    Path path = home.path();
    if (!home.isHome()) {
      return List.of(finding(newHome(path)));
    }
    List<Finding> findings = new ArrayList<>(List.of(finding(existingHome(path))));
    Path passwords = path.resolve("database").resolve("passwords");
    if (Files.isReadable(path.resolve("database"))) {
      findings.add(new Finding(passwordsCode(passwords), Map.of("path", passwords.toString())));
    }
    return findings;
  }

  private static FindingCode newHome(Path path) {
    boolean occupied = Files.exists(path) && !Files.isDirectory(path);
    if (occupied || HomeFolder.isForeign(path)) {
      return FindingCode.HOME_FOREIGN;
    }
    Path parent = path;
    while (!Files.exists(parent) && parent.getParent() != null) {
      parent = parent.getParent();
    }
    if (!Files.isWritable(parent)) {
      return FindingCode.HOME_NOT_WRITABLE;
    }
    return isReachable(parent) ? FindingCode.HOME_NEW : FindingCode.HOME_NOT_REACHABLE;
  }

  private static FindingCode existingHome(Path path) {
    if (!Files.isWritable(path)) {
      return FindingCode.HOME_NOT_WRITABLE;
    }
    if (!isReachable(path)) {
      return FindingCode.HOME_NOT_REACHABLE;
    }
    return OwnerOnly.isOpenToOthers(path) ? FindingCode.HOME_OPEN_TO_OTHERS : FindingCode.HOME_FITS;
  }

  private static FindingCode passwordsCode(Path passwords) {
    if (!Files.exists(passwords)) {
      return FindingCode.PASSWORDS_MISSING;
    }
    return OwnerOnly.isOpenToOthers(passwords)
        ? FindingCode.PASSWORDS_OPEN_TO_OTHERS
        : FindingCode.PASSWORDS_FIT;
  }

  /**
   * Root's server runs as the home's owner or as the system user, who must be able to walk there.
   */
  private static boolean isReachable(Path folder) {
    Optional<Account.Other> account =
        Accounts.isRoot() && Accounts.canSwitchUser()
            ? Accounts.findOwner(folder).or(Accounts::findSystemUser)
            : Optional.empty();
    try {
      return account.isEmpty() || Reach.isReadable(folder, account.get());
    } catch (IOException e) {
      return false;
    }
  }

  private Finding finding(FindingCode code) {
    return new Finding(code, Map.of("path", home.path().toString(), "user", Accounts.SYSTEM_USER));
  }
}
