package id.pelanggan.adapters.postgres.testground;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.migration.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The product's migrations as they are on the class path: in a folder or in a jar. */
public final class MigrationScripts {
  private static final String FOLDER = "db/migration";

  private MigrationScripts() {}

  /** The text of each script by its file name, oldest first. */
  public static Map<String, String> read() {
    ClassLoader loader = requireNonNull(Migrations.class.getClassLoader());
    URL folder = requireNonNull(loader.getResource(FOLDER), "no migrations on the class path");
    try {
      URLConnection connection = folder.openConnection();
      if (connection instanceof JarURLConnection jar) {
        Path file = path(jar.getJarFileURL());
        try (FileSystem system = FileSystems.newFileSystem(file)) {
          return read(system.getPath(FOLDER));
        }
      }
      return read(path(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes with every name and every character of the scripts. */
  static String fingerprint() {
    return Fingerprint.of(read().toString());
  }

  /** A URL spells a space as %20. */
  private static Path path(URL url) throws IOException {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> scripts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        scripts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return scripts;
  }
}
