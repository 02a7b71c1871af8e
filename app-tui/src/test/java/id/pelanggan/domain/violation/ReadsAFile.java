package id.pelanggan.domain.violation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The domain has no I/O, and the parts of a path that look at the disk are I/O too. */
public final class ReadsAFile {
  public boolean exists(Path path) {
    return Files.exists(path);
  }

  public Path real(Path path) throws IOException {
    return path.toRealPath();
  }
}
