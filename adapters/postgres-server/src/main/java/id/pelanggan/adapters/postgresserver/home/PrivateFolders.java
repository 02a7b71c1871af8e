package id.pelanggan.adapters.postgresserver.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.file.OwnerOnly;
import id.pelanggan.application.port.HomeFolders;
import java.nio.file.Path;

/** Folders of other adapters below the home, which belong to the home's owner like the rest. */
public final class PrivateFolders implements HomeFolders {
  private final HomeLocation location;

  public PrivateFolders(HomeLocation location) {
    this.location = requireNonNull(location, "location is null");
  }

  @Override
  public Path folder(String name) {
    HomeFolder home = location.require();
    Path folder = home.root().resolve(name);
    home.createFolder(folder);
    return folder;
  }

  @Override
  public Path locate(String name) {
    return location.path().resolve(name);
  }

  @Override
  public void own(Path path) {
    OwnerOnly.close(path);
    location.require().account().own(path);
  }
}
