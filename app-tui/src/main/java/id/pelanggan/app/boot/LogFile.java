package id.pelanggan.app.boot;

import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import java.nio.file.Path;

/**
 * Tells the logging library which file to write, before it is first used. Without a home nothing is
 * logged.
 */
final class LogFile {
  private static final String PROPERTY = "pelanggan.log";

  private LogFile() {}

  static void use(HomeFolder home) {
    Path file = home.prepareLog("pelanggan.log");
    System.setProperty(PROPERTY, file.toString());
  }
}
