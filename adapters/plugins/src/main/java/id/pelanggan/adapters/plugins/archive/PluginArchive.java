package id.pelanggan.adapters.plugins.archive;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.domain.plugin.PluginHash;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A plugin's zip that was found to be safe and whole.
 *
 * @param hash of exactly the bytes that were checked
 */
public record PluginArchive(PluginHash hash, Description description, Archive archive) {
  private static final String INDEX = "META-INF/extensions.idx";

  public PluginArchive {
    requireNonNull(hash, "hash is null");
    requireNonNull(description, "description is null");
    requireNonNull(archive, "archive is null");
  }

  /**
   * @throws PelangganException with a {@link PluginError} where it is refused
   */
  public static PluginArchive of(Path path, byte[] zip) {
    Archive archive = Archive.of(path, zip);
    Description description = Description.of(path, archive);
    Libraries libraries = Libraries.of(archive);
    if (libraries.hasClassesOfTheSpi()) {
      throw new PelangganException(PluginError.PLUGIN_BUNDLES_SPI, Map.of("path", path.toString()));
    }
    if (!libraries.has(INDEX)) {
      throw new PelangganException(
          PluginError.PLUGIN_CONNECTOR_MISSING,
          Map.of("plugin", description.id(), "connector", INDEX));
    }
    return new PluginArchive(hash(zip), description, archive);
  }

  public static PluginHash hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new PluginHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
