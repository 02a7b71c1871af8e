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
import java.net.URISyntaxException;
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
 * PostgreSQL's programs in a cache folder, put there at the first use: copied from beside the
 * program where its build has unpacked them, which is quick, and unpacked otherwise. The folder's
 * name carries version, size and checksum of the archive, so that another archive never meets old
 * files.
 */
public final class ServerBinaries {
  private static final List<String> PROGRAMS = List.of("initdb", "pg_ctl", "postgres");

  private final Path cache;
  private final Path prepared;
  private final ServerEvents events;

  public ServerBinaries(Path cache, ServerEvents events) {
    this(cache, besideArchive(), events);
  }

  /**
   * @param prepared where they may have been unpacked before
   */
  ServerBinaries(Path cache, Path prepared, ServerEvents events) {
    this.prepared = requireNonNull(prepared, "prepared is null");
    this.cache = requireNonNull(cache, "cache is null").toAbsolutePath().normalize();
    this.events = requireNonNull(events, "events is null");
  }

  /** Unpacks the programs beside the program itself, for all who will run it. */
  public static void prepare() {
    new ServerBinaries(besideArchive(), event -> {}).require();
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
        fill(archive, folder);
      }
    }
  }

  private void fill(URL archive, Path folder) {
    Path fresh = cache.resolve(folder.getFileName() + ".new");
    FileTree.delete(fresh);
    FileTree.delete(folder);
    Path ready = prepared.resolve(folder.getFileName());
    try {
      if (isComplete(ready)) {
        FileTree.copy(ready, fresh);
      } else {
        unpack(archive.openStream(), fresh);
      }
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

  private void unpack(InputStream archive, Path folder) throws IOException {
    events.report(new ServerEvent.UnpackingServer());
    try (archive) {
      Archive.unpack(archive, folder);
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

  /** The folder of the jar that the archive is in: where the program's files are. */
  private static Path besideArchive() {
    try {
      JarURLConnection connection = (JarURLConnection) archive().openConnection();
      return FileTree.parent(Path.of(connection.getJarFileURL().toURI()));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the archive is in no jar", e);
    }
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
