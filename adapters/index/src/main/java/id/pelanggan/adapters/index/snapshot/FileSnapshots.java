package id.pelanggan.adapters.index.snapshot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.HomeFolders;
import id.pelanggan.application.port.SearchSnapshots;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The file {@code search/index} of the home. */
public final class FileSnapshots implements SearchSnapshots {
  private static final String FOLDER = "search";
  private static final String NAME = "index";

  /** Tells the copies apart that one process writes at a time. */
  private static final AtomicInteger COPIES = new AtomicInteger();

  private final HomeFolders homes;

  public FileSnapshots(HomeFolders homes) {
    this.homes = requireNonNull(homes, "homes is null");
  }

  @Override
  public Optional<Source> open() {
    Path path = homes.locate(FOLDER).resolve(NAME);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    return FileSource.open(path).map(source -> source);
  }

  @Override
  public Sink begin() {
    Path folder = homes.folder(FOLDER);
    clean(folder);
    String name = new Writer(ProcessHandle.current().pid(), COPIES.incrementAndGet()).name(NAME);
    return FileSink.create(folder.resolve(name), folder.resolve(NAME), homes::own);
  }

  @Override
  public void delete() {
    Path folder = homes.locate(FOLDER);
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      clean(folder);
      Path path = folder.resolve(NAME);
      try {
        if (Files.deleteIfExists(path)) {
          BlockFile.forceFolder(folder);
        }
      } catch (IOException e) {
        throw CopyFailure.notWritten(e, path);
      }
    }
  }

  /** Deletes what writers left behind who were killed. */
  private static void clean(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAME + ".*")) {
      for (Path file : files) {
        if (Writer.of(file.getFileName().toString(), NAME).stream().anyMatch(Writer::isGone)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw CopyFailure.notWritten(e, folder);
    }
  }
}
