package id.pelanggan.adapters.plugins.archive;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a zip that was found to be safe, in memory: what was checked is what is unpacked.
 */
public final class Archive {
  private final Map<String, byte[]> files;

  private Archive(Map<String, byte[]> files) {
    this.files = requireNonNull(files, "files is null");
  }

  /**
   * Checks all of a zip.
   *
   * @param path names it for the operator
   * @throws PelangganException {@code PLUGIN_NOT_A_ZIP}, {@code PLUGIN_ENTRY_UNSAFE}, {@code
   *     PLUGIN_TOO_LARGE}
   */
  public static Archive of(Path path, byte[] zip) {
    try {
      Directory.Listing listing = Directory.read(zip);
      if (!Limits.hold(listing.entries())) {
        throw tooLarge(path);
      }
      if (!SafeNames.areAll(listing.entries())) {
        throw refused(PluginError.PLUGIN_ENTRY_UNSAFE, path);
      }
      if (!listing.entries().stream().allMatch(Archive::isKnown)) {
        throw refused(PluginError.PLUGIN_NOT_A_ZIP, path);
      }
      return new Archive(new Contents(zip, listing.begin()).unpack(listing.entries()));
    } catch (BrokenArchive e) {
      throw refused(PluginError.PLUGIN_NOT_A_ZIP, path).withTraceOf(e);
    }
  }

  /**
   * @throws PelangganException {@code PLUGIN_TOO_LARGE}, {@code PLUGIN_FILE_UNREADABLE}
   */
  public static byte[] read(Path path) {
    long limit = (long) Limits.TOTAL * Limits.MEGABYTE;
    try (var in = Files.newInputStream(path)) {
      byte[] bytes = Files.isRegularFile(path) ? in.readNBytes((int) limit + 1) : new byte[0];
      if (bytes.length > limit) {
        throw tooLarge(path);
      }
      return bytes;
    } catch (IOException e) {
      throw refused(PluginError.PLUGIN_FILE_UNREADABLE, path).withTraceOf(e);
    }
  }

  /** Names of files, in the order of the zip. */
  Iterable<String> names() {
    return files.keySet();
  }

  Optional<byte[]> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /**
   * Writes every file.
   *
   * @param folder that is there, is empty, and belongs to this process alone
   */
  public void unpack(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW);
    }
  }

  private static boolean isKnown(Entry entry) {
    return !entry.isEncrypted() && (entry.method() == 0 || entry.method() == 8);
  }

  private static PelangganException tooLarge(Path path) {
    return new PelangganException(
        PluginError.PLUGIN_TOO_LARGE,
        Map.of("path", path.toString(), "limit", String.valueOf(Limits.TOTAL)));
  }

  private static PelangganException refused(PluginError code, Path path) {
    return new PelangganException(code, Map.of("path", path.toString()));
  }
}
