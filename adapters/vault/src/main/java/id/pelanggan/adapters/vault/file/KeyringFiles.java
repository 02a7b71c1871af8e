package id.pelanggan.adapters.vault.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The two copies of the keyring's file. All methods but {@link #isPresent} need the lock. */
public final class KeyringFiles {
  /** The format of the content that this version writes. */
  public static final int FORMAT = 1;

  private static final String FIRST = "keyring";
  private static final List<String> COPIES = List.of(FIRST, "keyring-copy");

  private final KeyFolder folder;

  public KeyringFiles(KeyFolder folder) {
    this.folder = requireNonNull(folder, "folder is null");
  }

  /** Where the first copy is or would be. */
  public Path path() {
    return folder.locate(FIRST);
  }

  /** Whether there is a copy, in whatever state. */
  public boolean isPresent() {
    return COPIES.stream().anyMatch(folder::exists);
  }

  /** What each copy is, the first one first. */
  public List<Copy> list() {
    return COPIES.stream().map(name -> new Copy(folder.locate(name), read(name))).toList();
  }

  /** Writes the content to each copy, whatever is there. */
  public void write(long generation, byte[] content) {
    COPIES.forEach(name -> write(name, generation, content));
  }

  /** Makes each copy that is not the same as the newest one the same. */
  public void repair(Reading.Whole newest) {
    for (String name : COPIES) {
      if (!newest.isSame(read(name))) {
        write(name, newest.generation(), newest.content());
      }
    }
  }

  /** Ends what a crash interrupted: erases what is left of older contents. */
  public void clean() {
    COPIES.forEach(this::clean);
  }

  /** Bytes of the larger copy; 0 where there is none. */
  public long bytes() {
    return COPIES.stream().map(folder::locate).mapToLong(KeyringFiles::bytes).max().orElse(0);
  }

  private Reading read(String name) {
    Path path = folder.locate(name);
    try (Disk disk = ChannelDisk.read(path)) {
      return new HalvedFile(disk).read(FORMAT);
    } catch (NoSuchFileException e) {
      return new Reading.Missing();
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  private void write(String name, long generation, byte[] content) {
    if (!folder.exists(name) || !replace(name, generation, content)) {
      folder.put(name, disk -> new HalvedFile(disk).start(FORMAT, generation, content));
    }
  }

  private boolean replace(String name, long generation, byte[] content) {
    Path path = folder.locate(name);
    try (Disk disk = ChannelDisk.write(path)) {
      return new HalvedFile(disk).replace(FORMAT, generation, content);
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  private void clean(String name) {
    Path path = folder.locate(name);
    try (Disk disk = ChannelDisk.write(path)) {
      new HalvedFile(disk).clean();
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  private static long bytes(Path path) {
    try {
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? Files.size(path) : 0;
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /** One copy as it was found. */
  public record Copy(Path file, Reading reading) {}
}
