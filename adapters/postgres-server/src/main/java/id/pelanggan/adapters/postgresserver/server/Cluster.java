package id.pelanggan.adapters.postgresserver.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.binaries.ServerBinaries;
import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.adapters.postgresserver.file.FileTree;
import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.ServerEvent;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data folder of the server: made once, then only checked. Called under the start lock. */
final class Cluster {
  private static final Logger log = LoggerFactory.getLogger(Cluster.class);

  /** A statement that fails ends the program; its text, which holds passwords, is not repeated. */
  private static final List<String> SINGLE_USER_SETTINGS =
      List.of(
          "exit_on_error=on",
          "log_min_messages=error",
          "log_min_error_statement=panic",
          "log_error_verbosity=terse",
          "log_statement=none");

  private final ServerFolder folder;
  private final Programs programs;
  private final SecureRandom random;
  private final ServerEvents events;

  Cluster(ServerFolder folder, Programs programs, SecureRandom random, ServerEvents events) {
    this.folder = requireNonNull(folder, "folder is null");
    this.programs = requireNonNull(programs, "programs is null");
    this.random = requireNonNull(random, "random is null");
    this.events = requireNonNull(events, "events is null");
  }

  /** Makes the data folder where there is none; refuses one of another PostgreSQL. */
  void prepare() {
    clearUnfinished();
    if (Files.exists(folder.data())) {
      requireVersion();
    } else {
      requireNeverStarted();
      events.report(new ServerEvent.CreatingDatabase(folder.home().root()));
      create();
    }
  }

  /** Brings the settings to what this version wants; they count from the next start on. */
  void writeSettings() {
    writeIfOther(folder.data().resolve("postgresql.conf"), Settings.FILE);
    writeIfOther(folder.data().resolve("pg_hba.conf"), Settings.ACCESS);
  }

  /** The passwords; makes new ones where the file is gone, which needs the server at rest. */
  Passwords requirePasswords(boolean atRest) {
    Optional<Passwords> passwords = Passwords.find(folder.passwords());
    if (passwords.isPresent()) {
      return passwords.get();
    }
    if (!atRest) {
      throw failure(ServerError.PASSWORDS_LOST_WHILE_RUNNING, folder.passwords(), "");
    }
    Passwords renewed = Passwords.generate(random);
    runSingleUser(folder.data(), Roles.renew(renewed));
    folder.home().writeFile(folder.passwords(), renewed.text());
    events.report(new ServerEvent.PasswordsRenewed(folder.passwords()));
    return renewed;
  }

  /**
   * Clears what killed processes have left. Their initdb outlives them for a moment: it goes on
   * writing, and at the end removes its folder by name. So no two tries share a folder, and one
   * that cannot be cleared yet is left to the next start.
   */
  private void clearUnfinished() {
    Path database = folder.home().database();
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(database, ServerFolder.UNFINISHED + "*")) {
      for (Path unfinished : left) {
        FileTree.delete(unfinished);
      }
    } catch (PelangganException e) {
      log.info("not cleared yet: {}", e.getMessage());
    } catch (IOException e) {
      throw FileFailure.of(e, database);
    }
  }

  /** Everything happens beside the place; a kill at any point leaves nothing that counts. */
  private void create() {
    HomeFolder home = folder.home();
    Path unfinished = folder.unfinishedData("-" + Integer.toHexString(random.nextInt()));
    Passwords passwords = Passwords.generate(random);
    home.writeFile(folder.passwords(), passwords.text());
    initialize(unfinished);
    runSingleUser(unfinished, Roles.create(passwords));
    try {
      Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw FileFailure.of(e, folder.data());
    }
    FileTree.sync(home.database());
  }

  /** The superuser's password is asked for by initdb, known to nobody and taken away again. */
  private void initialize(Path data) {
    Path passwordFile = folder.home().database().resolve("initdb.password");
    folder.home().writeFile(passwordFile, Passwords.generateOne(random).value() + "\n");
    try {
      Programs.Result result =
          programs.run(
              "initdb",
              List.of(
                  "--pgdata=" + data,
                  "--username=" + Roles.SUPERUSER,
                  "--pwfile=" + passwordFile,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale=C",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8",
                  "--data-checksums"),
              List.of());
      requireSuccess(result, data);
    } finally {
      FileTree.delete(passwordFile);
    }
  }

  private void runSingleUser(Path data, List<String> statements) {
    List<String> arguments = new ArrayList<>(List.of("--single", "-D", data.toString()));
    for (String setting : SINGLE_USER_SETTINGS) {
      arguments.addAll(List.of("-c", setting));
    }
    arguments.add("postgres");
    requireSuccess(programs.run("postgres", arguments, statements), data);
  }

  private void requireSuccess(Programs.Result result, Path data) {
    if (result.exitCode() != 0) {
      ErrorCode code = StartFailure.of(result.output(), ServerError.SERVER_NOT_CREATED);
      throw failure(code, data, StartFailure.reason(result.output()));
    }
  }

  private void writeIfOther(Path file, String text) {
    try {
      if (!Files.exists(file) || !Files.readString(file).equals(text)) {
        folder.home().writeFile(file, text);
      }
    } catch (IOException e) {
      throw FileFailure.of(e, file);
    }
  }

  /**
   * A home that had a database and lost it, such as a disk that is not there, is not given another.
   */
  private void requireNeverStarted() {
    if (Files.exists(folder.port())) {
      throw failure(ServerError.DATA_GONE, folder.data(), folder.port().toString());
    }
  }

  private void requireVersion() {
    Path file = folder.data().resolve("PG_VERSION");
    try {
      String found = Files.exists(file) ? Files.readString(file).strip() : "";
      if (found.isEmpty()) {
        throw failure(ServerError.SERVER_DAMAGED, folder.data(), "PG_VERSION");
      }
      if (!found.equals(ServerBinaries.majorVersion())) {
        throw new PelangganException(
            ServerError.SERVER_VERSION_OTHER,
            Map.of(
                "path", folder.home().root().toString(),
                "found", found,
                "known", ServerBinaries.majorVersion()));
      }
    } catch (IOException e) {
      throw FileFailure.of(e, file);
    }
  }

  private PelangganException failure(ErrorCode code, Path path, String reason) {
    return new PelangganException(
        code, Map.of("path", path.toString(), "log", folder.log().toString(), "reason", reason));
  }
}
