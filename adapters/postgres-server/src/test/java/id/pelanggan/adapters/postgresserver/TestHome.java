package id.pelanggan.adapters.postgresserver;

import id.pelanggan.adapters.postgresserver.file.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder for homes that the server's own user can walk to, also where root runs the tests;
 * JUnit's temporary folders are closed to it.
 */
public final class TestHome implements AutoCloseable {
  private final Path folder;

  public TestHome() {
    try {
      folder = Files.createTempDirectory("pelanggan-test-").toRealPath();
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the home will be; nothing is there yet. */
  public Path path() {
    return folder.resolve("home");
  }

  /** The folder around the home; everything in it is deleted at the end. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() {
    FileTree.delete(folder);
  }
}
