package id.pelanggan.adapters.postgresserver.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import java.nio.file.Path;

/** Where the files of the embedded server are, below {@code database/} of a home. */
public record ServerFolder(HomeFolder home) {
  /** What the names of all data folders begin with that are not finished. */
  static final String UNFINISHED = "data.new";

  public ServerFolder {
    requireNonNull(home, "home is null");
  }

  /** PostgreSQL's own data folder; it appears whole or not at all. */
  Path data() {
    return home.database().resolve("data");
  }

  /** A data folder while it is being made; each try has its own. */
  Path unfinishedData(String attempt) {
    return home.database().resolve(UNFINISHED + attempt);
  }

  /** The generated passwords. */
  Path passwords() {
    return home.database().resolve("passwords");
  }

  /** The port that was used last. */
  Path port() {
    return home.database().resolve("port");
  }

  /** Held by the process that is starting or ending the server. */
  Path startLock() {
    return home.database().resolve("start.lock");
  }

  /** One locked file for each process that uses the server. */
  Path users() {
    return home.database().resolve("users");
  }

  /** What PostgreSQL writes; ready to be appended to. */
  Path prepareLog() {
    return home.prepareLog("server.log");
  }

  Path log() {
    return home.logs().resolve("server.log");
  }
}
