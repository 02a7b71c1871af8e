package id.pelanggan.adapters.postgresserver.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.adapters.postgresserver.file.FileTree;
import id.pelanggan.application.port.HomeReports;
import id.pelanggan.domain.operation.HomeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts what the home takes on disk. */
public final class HomeFiles implements HomeReports {
  private final HomeLocation location;

  public HomeFiles(HomeLocation location) {
    this.location = requireNonNull(location, "location is null");
  }

  @Override
  public HomeReport require() {
    Path root = location.require().root();
    try {
      return new HomeReport(root, FileTree.bytes(root), Files.getFileStore(root).getUsableSpace());
    } catch (IOException e) {
      throw FileFailure.of(e, root);
    }
  }
}
