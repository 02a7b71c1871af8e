package id.pelanggan.adapters.postgresserver.health;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.application.port.HealthCheck;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Room for the database where the home is, and for the programs where the cache is. */
public final class DiskCheck implements HealthCheck {
  private static final long MEBIBYTE = 1 << 20;

  /** PostgreSQL writes its log in pieces of 16 MiB and keeps several. */
  private static final long HOME_NEEDS = 200 * MEBIBYTE;

  private static final long HOME_WANTS = 2_048 * MEBIBYTE;
  private static final long CACHE_NEEDS = 100 * MEBIBYTE;

  private final HomeLocation home;
  private final Path cache;

  public DiskCheck(HomeLocation home, Path cache) {
    this.home = requireNonNull(home, "home is null");
    this.cache = requireNonNull(cache, "cache is null");
  }

  @Override
  public List<Finding> findings() {
    return List.of(
        finding(home.path(), HOME_NEEDS, HOME_WANTS), finding(cache, CACHE_NEEDS, CACHE_NEEDS));
  }

  private static Finding finding(Path path, long needs, long wants) {
    long free = freeBytes(nearestExisting(path));
    FindingCode code =
        free < needs
            ? FindingCode.DISK_FULL
            : free < wants ? FindingCode.DISK_LOW : FindingCode.DISK_FITS;
    return new Finding(
        code,
        Map.of(
            "path", path.toString(),
            "freeMebibytes", String.valueOf(free / MEBIBYTE),
            "wantedMebibytes", String.valueOf(wants / MEBIBYTE)));
  }

  private static long freeBytes(Path path) {
    try {
      return Files.getFileStore(path).getUsableSpace();
    } catch (IOException e) {
      return 0;
    }
  }

  private static Path nearestExisting(Path path) {
    Path candidate = path.toAbsolutePath();
    while (!Files.exists(candidate) && candidate.getParent() != null) {
      candidate = candidate.getParent();
    }
    return candidate;
  }
}
