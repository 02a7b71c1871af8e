package id.pelanggan.adapters.vault.wrap;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.file.FileFailure;
import id.pelanggan.adapters.vault.file.KeyFolder;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.VaultError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * 32 random bytes that open the keyring in place of a passphrase. May be a link to a file that is
 * kept elsewhere.
 */
public final class KeyFile {
  private static final String NAME = "key";
  private static final int LENGTH = 32;
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rwx------");

  private final KeyFolder folder;

  public KeyFile(KeyFolder folder) {
    this.folder = requireNonNull(folder, "folder is null");
  }

  /** The bytes; makes the file where it is missing. Needs the folder's lock. */
  byte[] requireOrCreate(SecureRandom random) {
    if (!folder.exists(NAME)) {
      byte[] fresh = new byte[LENGTH];
      random.nextBytes(fresh);
      folder.put(NAME, fresh);
      Arrays.fill(fresh, (byte) 0);
    }
    return require();
  }

  /** The bytes of a file that nobody but its owner can read. */
  byte[] require() {
    Path path = folder.locate(NAME);
    try {
      if (!OWNER.containsAll(Files.getPosixFilePermissions(path))) {
        throw failure(VaultError.KEY_FILE_EXPOSED);
      }
      byte[] bytes = Files.size(path) == LENGTH ? Files.readAllBytes(path) : new byte[0];
      if (bytes.length != LENGTH) {
        throw failure(VaultError.KEY_FILE_MISSING);
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw failure(VaultError.KEY_FILE_MISSING);
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /** Says that the file is not there, or that what is there is another keyring's. */
  PelangganException failure(VaultError error) {
    return new PelangganException(error, Map.of("path", folder.locate(NAME).toString()));
  }
}
