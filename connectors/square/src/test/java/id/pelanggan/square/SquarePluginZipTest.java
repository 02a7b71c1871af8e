package id.pelanggan.square;

import id.pelanggan.testkit.PluginZipContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

final class SquarePluginZipTest extends PluginZipContract {
  @Override
  protected Path zip() {
    try (DirectoryStream<Path> zips = Files.newDirectoryStream(Path.of("target"), "*.zip")) {
      return zips.iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
