package id.pelanggan.adapters.postgresserver.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.adapters.postgresserver.file.FileTree;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The demo's home is told from others by a file in it, which is there before anything else is. */
public final class MarkedHomes implements DemoHomes {
  private static final String MARK = "demo";
  private static final String FILES = "sample";
  private static final Set<String> KEPT_LAST = Set.of(MARK, "pelanggan.properties");

  private final HomeLocation location;

  public MarkedHomes(HomeLocation location) {
    this.location = requireNonNull(location, "location is null");
  }

  @Override
  public void claim() {
    if (isDemo()) {
      return;
    }
    if (location.isHome() && isUsed()) {
      throw failure(DemoHomeError.HOME_NOT_DEMO);
    }
    HomeFolder home = location.require();
    home.writeFile(home.root().resolve(MARK), DemoMark.HEAD);
  }

  @Override
  public Recipe remember(Recipe recipe) {
    Path mark = location.require().root().resolve(MARK);
    try {
      return DemoMark.find(Files.readString(mark))
          .orElseGet(() -> {
            location.require().writeFile(mark, DemoMark.write(recipe));
            return recipe;
          });
    } catch (IOException e) {
      throw FileFailure.of(e, mark);
    }
  }

  @Override
  public Path renewFolder() {
    HomeFolder home = location.require();
    Path folder = home.root().resolve(FILES);
    FileTree.delete(folder);
    home.createFolder(folder);
    return folder;
  }

  @Override
  public void deleteFolder() {
    FileTree.delete(location.path().resolve(FILES));
  }

  @Override
  public Path require() {
    if (!isDemo()) {
      throw failure(location.isHome() ? DemoHomeError.HOME_NOT_DEMO : DemoHomeError.DEMO_ABSENT);
    }
    try {
      return location.path().toRealPath();
    } catch (IOException e) {
      throw FileFailure.of(e, location.path());
    }
  }

  /** The marks go last, so that a deletion that was interrupted can be asked for again. */
  @Override
  public void delete() {
    Path root = require();
    try (Stream<Path> entries = Files.list(root)) {
      entries
          .filter(entry -> !KEPT_LAST.contains(entry.getFileName().toString()))
          .forEach(FileTree::delete);
      Files.delete(root.resolve(MARK));
    } catch (IOException e) {
      throw FileFailure.of(e, root);
    }
    FileTree.delete(root);
  }

  /** Somebody's folder may hold a file of that name; only the whole of it makes a demo's home. */
  private boolean isDemo() {
    Path mark = location.path().resolve(MARK);
    try {
      return location.isHome()
          && Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)
          && Files.readString(mark, StandardCharsets.ISO_8859_1).startsWith(DemoMark.HEAD);
    } catch (IOException e) {
      throw FileFailure.of(e, mark);
    }
  }

  /** Whether a database was ever made in it. */
  private boolean isUsed() {
    return Files.exists(location.path().resolve("database").resolve("passwords"));
  }

  private PelangganException failure(DemoHomeError error) {
    return new PelangganException(error, Map.of("path", location.path().toString()));
  }
}
