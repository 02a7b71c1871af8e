package id.pelanggan.adapters.index.snapshot;

import id.pelanggan.application.port.HomeFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** A home that remembers what was handed over to its owner. */
public final class TestHome implements HomeFolders {
  private final Path root;
  private final Set<Path> owned = new HashSet<>();

  public TestHome(Path root) {
    this.root = root;
  }

  Set<Path> owned() {
    return owned;
  }

  @Override
  public Path folder(String name) {
    try {
      return Files.createDirectories(locate(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Path locate(String name) {
    return root.resolve(name);
  }

  @Override
  public void own(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new AssertionError("not there to be owned: " + path);
    }
    owned.add(path);
  }
}
