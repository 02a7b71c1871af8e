package id.pelanggan.adapters.postgresserver.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.account.Account;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.adapters.postgresserver.file.OwnerOnly;
import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that holds everything of one shop: {@code database/} with the server's files, {@code
 * log/}, and a mark that says which layout the folder has. Nobody but its owner can look into it.
 */
public final class HomeFolder {
  private static final String MARK = "pelanggan.properties";
  private static final long LOG_LIMIT = 5_000_000;
  private static final Set<String> IGNORED = Set.of("lost+found", ".DS_Store");

  private final Path root;
  private final Account account;

  private HomeFolder(Path root, Account account) {
    this.root = root;
    this.account = account;
  }

  /**
   * Makes the folder ready for use: creates what is missing, checks the rest.
   *
   * @throws PelangganException where the folder cannot be this product's home, with the reason
   */
  public static HomeFolder prepare(Path path, Accounts accounts) {
    requireNonNull(path, "path is null");
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new PelangganException(HomeError.HOME_NOT_A_FOLDER, details(path));
    }
    if (isForeign(path)) {
      throw new PelangganException(HomeError.HOME_FOREIGN, details(path));
    }
    Account account = accounts.of(path);
    try {
      boolean created = createWithParents(path);
      HomeFolder home = new HomeFolder(path.toRealPath(), account);
      home.account.own(home.root);
      home.checkReach(created);
      if (!isHome(home.root)) {
        OwnerOnly.close(home.root);
      }
      HomeMark.check(home.root.resolve(MARK), home.account);
      home.createFolder(home.database());
      home.createFolder(home.logs());
      return home;
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /** Whether the path is a folder that holds other things than a home of this product. */
  public static boolean isForeign(Path path) {
    if (!Files.isDirectory(path) || !Files.isReadable(path)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<String> names =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !IGNORED.contains(name))
              .toList();
      return !names.isEmpty() && names.stream().noneMatch(name -> name.startsWith(MARK));
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /** Whether the path is a home of this product. */
  public static boolean isHome(Path path) {
    return Files.exists(path.resolve(MARK));
  }

  public Path root() {
    return root;
  }

  public Account account() {
    return account;
  }

  /** Everything of the embedded server. */
  public Path database() {
    return root.resolve("database");
  }

  public Path logs() {
    return root.resolve("log");
  }

  /**
   * Makes a log file ready to be appended to; one that has grown large is kept once under another
   * name.
   */
  public Path prepareLog(String name) {
    Path log = logs().resolve(name);
    try {
      if (Files.isSymbolicLink(log)) {
        // Root would write wherever the home's owner lets it lead.
        Files.delete(log);
      }
      if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
        Files.move(log, logs().resolve(name + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
      if (!Files.exists(log)) {
        writeFile(log, "");
      }
      return log;
    } catch (IOException e) {
      throw FileFailure.of(e, log);
    }
  }

  /** Creates a folder below the home for its owner alone; only hands it over where it exists. */
  public void createFolder(Path folder) {
    try {
      Files.createDirectory(folder, OwnerOnly.folder());
    } catch (FileAlreadyExistsException e) {
      // Made before, by a process that may have been killed before it could hand it over.
    } catch (IOException e) {
      throw FileFailure.of(e, folder);
    }
    account.own(folder);
  }

  /**
   * Writes a file below the home for its owner alone; after a crash there is the old or the new.
   */
  public void writeFile(Path file, String text) {
    OwnerOnly.write(file, text, account::own);
  }

  /** Returns whether the folder is new. */
  private static boolean createWithParents(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return false;
    }
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.createDirectory(path, OwnerOnly.folder());
      return true;
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(path)) {
        throw e;
      }
      return false;
    }
  }

  /** The account must be able to walk to the home; below a folder of root's own it is not. */
  private void checkReach(boolean created) throws IOException {
    if (Reach.isWritable(root, account)) {
      return;
    }
    if (created) {
      Files.delete(root);
    }
    throw account instanceof Account.Self
        ? FileFailure.of(new AccessDeniedException(root.toString()), root)
        : new PelangganException(HomeError.HOME_NOT_REACHABLE, details(root));
  }

  private static Map<String, String> details(Path path) {
    return Map.of("path", path.toString(), "user", Accounts.SYSTEM_USER);
  }
}
