package id.pelanggan.adapters.postgresserver.binaries;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.adapters.postgresserver.file.FileTree;
import id.pelanggan.adapters.postgresserver.file.LockedFile;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.ServerEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * PostgreSQL's programs in a cache folder, unpacked at the first use. The folder's name carries
 * version, size and checksum of the archive, so that another archive never meets old files.
 */
public final class ServerBinaries {
  private static final List<String> PROGRAMS = List.of("initdb", "pg_ctl", "postgres");

  private final Path cache;
  private final ServerEvents events;

  public ServerBinaries(Path cache, ServerEvents events) {
    this.cache = requireNonNull(cache, "cache is null").toAbsolutePath().normalize();
    this.events = requireNonNull(events, "events is null");
  }

  /** The version of the packaged server, such as {@code 18.6}. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream stream =
        requireNonNull(ServerBinaries.class.getResourceAsStream("postgresql.properties"))) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String binaries = properties.getProperty("version");
    return binaries.substring(0, binaries.lastIndexOf('.'));
  }

  /** The part of the version that data files depend on, such as {@code 18}. */
  public static String majorVersion() {
    String version = version();
    return version.substring(0, version.indexOf('.'));
  }

  public Path cache() {
    return cache;
  }

  /** The folder with {@code bin}, {@code lib} and {@code share}; unpacks it first where needed. */
  public Path require() {
    URL archive = archive();
    Path folder = cache.resolve("postgresql-" + version() + "-" + checksum(archive));
    if (!isComplete(folder)) {
      unpack(archive, folder);
    }
    return folder;
  }

  private void unpack(URL archive, Path folder) {
    try {
      Archive.createFolder(cache.toAbsolutePath());
    } catch (IOException e) {
      throw FileFailure.of(e, cache);
    }
    try (LockedFile lock =
        LockedFile.lock(
            cache.resolve("unpack.lock"),
            () -> events.report(new ServerEvent.WaitingForAnotherProcess()))) {
      requireNonNull(lock);
      if (!isComplete(folder)) {
        events.report(new ServerEvent.UnpackingServer());
        unpackAlone(archive, folder);
      }
    }
  }

  private void unpackAlone(URL archive, Path folder) {
    Path fresh = cache.resolve(folder.getFileName() + ".new");
    FileTree.delete(fresh);
    FileTree.delete(folder);
    try (InputStream stream = archive.openStream()) {
      Archive.unpack(stream, fresh);
      if (!isComplete(fresh)) {
        throw new PelangganException(
            BinariesError.BINARIES_DAMAGED, Map.of("path", fresh.toString()));
      }
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
      FileTree.sync(cache);
    } catch (IOException e) {
      throw FileFailure.of(e, cache);
    }
  }

  private static boolean isComplete(Path folder) {
    return Stream.concat(
            PROGRAMS.stream().map(program -> folder.resolve("bin").resolve(program)),
            Stream.of(folder.resolve("share/postgresql/postgres.bki")))
        .allMatch(Files::isReadable);
  }

  private static URL archive() {
    Optional<URL> archive =
        Platform.current()
            .map(Platform::archive)
            .map(ServerBinaries.class.getClassLoader()::getResource);
    return archive.orElseThrow(() ->
        new PelangganException(
            BinariesError.PLATFORM_UNKNOWN,
            Map.of(
                "system", System.getProperty("os.name"),
                "processor", System.getProperty("os.arch"))));
  }

  /** Size and CRC-32 as the jar's directory has them: nothing is read for it. */
  private static String checksum(URL archive) {
    try {
      JarURLConnection connection = (JarURLConnection) archive.openConnection();
      ZipEntry entry = connection.getJarEntry();
      return "%d-%08x".formatted(entry.getSize(), entry.getCrc());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
