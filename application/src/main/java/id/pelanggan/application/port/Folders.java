package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Folders of this machine, for whoever chooses a file. */
public interface Folders {

  /**
   * What is in a folder, in no order; empty where it is none, or nobody may look into it. What
   * cannot be looked at is left out.
   */
  Optional<List<Entry>> list(Path folder);

  /**
   * @param path absolute; its name may hold anything that a name can
   * @param folder whether it is one
   * @param bytes size of a file; 0 of a folder
   */
  record Entry(Path path, boolean folder, long bytes, Instant changedAt) {
    public Entry {
      requireNonNull(path, "path is null");
      requireNonNull(changedAt, "changedAt is null");
    }
  }
}
