package id.pelanggan.domain.operation;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * The home folder as it is.
 *
 * @param bytes what all its files take, in bytes
 * @param freeBytes what its disk has left for this process, in bytes
 */
public record HomeReport(Path folder, long bytes, long freeBytes) {
  public HomeReport {
    requireNonNull(folder, "folder is null");
  }
}
