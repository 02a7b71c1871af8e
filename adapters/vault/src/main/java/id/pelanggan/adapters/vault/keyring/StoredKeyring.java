package id.pelanggan.adapters.vault.keyring;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.file.KeyringFiles;
import id.pelanggan.adapters.vault.file.Reading;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.VaultError;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keyring on the disk, as far as it can be known without its key. Needs the folder's lock. */
final class StoredKeyring {
  private final KeyringFiles files;

  StoredKeyring(KeyringFiles files) {
    this.files = requireNonNull(files, "files is null");
  }

  /**
   * The newest whole copy; empty where there is no file at all.
   *
   * @throws PelangganException {@code KEYRING_NEWER}, {@code KEYRING_DAMAGED}
   */
  Optional<Image> find() {
    List<Reading> readings = files.list().stream().map(KeyringFiles.Copy::reading).toList();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Newer newer) {
        throw newer(newer.format());
      }
    }
    if (readings.stream().allMatch(Reading.Missing.class::isInstance)) {
      return Optional.empty();
    }
    return Optional.of(newest(readings).flatMap(Image::read).orElseThrow(this::damaged));
  }

  /** Makes both copies the newest one. */
  void repair(Image newest) {
    files.repair(new Reading.Whole(newest.generation(), newest.bytes()));
  }

  void clean() {
    files.clean();
  }

  void write(Image image) {
    files.write(image.generation(), image.bytes());
  }

  /** Which of the copies are as they should be. */
  List<KeyringReport.Copy> listCopies() {
    List<KeyringFiles.Copy> copies = files.list();
    Optional<Reading.Whole> newest =
        newest(copies.stream().map(KeyringFiles.Copy::reading).toList());
    return copies.stream()
        .map(copy ->
            new KeyringReport.Copy(
                copy.file(), newest.isPresent() && newest.get().isSame(copy.reading())))
        .toList();
  }

  long bytes() {
    return files.bytes();
  }

  boolean isPresent() {
    return files.isPresent();
  }

  PelangganException damaged() {
    return new PelangganException(VaultError.KEYRING_DAMAGED, Map.of("path", path()));
  }

  PelangganException exists() {
    return new PelangganException(VaultError.KEYRING_EXISTS, Map.of("path", path()));
  }

  PelangganException missing(KeyFingerprint expected) {
    return new PelangganException(
        VaultError.KEYRING_MISSING, Map.of("path", path(), "expected", expected.value()));
  }

  PelangganException foreign(KeyFingerprint found, KeyFingerprint expected) {
    return new PelangganException(
        VaultError.KEYRING_FOREIGN,
        Map.of("path", path(), "found", found.value(), "expected", expected.value()));
  }

  private PelangganException newer(int format) {
    return new PelangganException(
        VaultError.KEYRING_NEWER,
        Map.of(
            "path", path(),
            "found", String.valueOf(format),
            "known", String.valueOf(KeyringFiles.FORMAT)));
  }

  private String path() {
    return files.path().toString();
  }

  private static Optional<Reading.Whole> newest(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Whole.class::isInstance)
        .map(Reading.Whole.class::cast)
        .max(Comparator.comparingLong(Reading.Whole::generation));
  }
}
