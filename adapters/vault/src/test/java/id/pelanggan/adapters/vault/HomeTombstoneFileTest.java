package id.pelanggan.adapters.vault;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.vault.file.KeyFolder;
import id.pelanggan.application.port.TombstoneFile;
import id.pelanggan.application.port.TombstoneFile.Entry;
import id.pelanggan.application.port.Tombstones.Mark;
import id.pelanggan.application.port.Tombstones.MarkKind;
import id.pelanggan.domain.vault.BlindIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTombstoneFileTest {
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00.123Z");

  @TempDir private Path root;
  private TestHome home;
  private Path path;

  @BeforeEach
  void make() {
    home = new TestHome(root);
    path = home.keys().resolve("tombstones");
  }

  @Test
  void shouldKeepWhatWasAddedInItsOrder() throws IOException {
    assertThat(file().list()).isEmpty();

    file().append(List.of(raised(1, MarkKind.EXTERNAL_ID), raised(2, MarkKind.EMAIL)));
    file().append(List.of(lifted(1, MarkKind.EXTERNAL_ID), raised(3, MarkKind.PHONE)));

    assertThat(file().list())
        .containsExactly(
            raised(1, MarkKind.EXTERNAL_ID),
            raised(2, MarkKind.EMAIL),
            lifted(1, MarkKind.EXTERNAL_ID),
            raised(3, MarkKind.PHONE));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(home.owned()).contains(path.resolveSibling("tombstones.new"));
  }

  /** Cut at every byte of the last entry, as a crash may leave it. */
  @Test
  void shouldLoseNoOtherEntryThanTheOneThatWasTorn() throws IOException {
    file().append(List.of(raised(1, MarkKind.EMAIL)));
    int whole = (int) Files.size(path);
    file().append(List.of(raised(2, MarkKind.EMAIL)));
    byte[] bytes = Files.readAllBytes(path);
    for (int length = whole; length < bytes.length; length++) {
      Files.write(path, Arrays.copyOf(bytes, length));
      assertThat(file().list()).as("cut at %d", length).containsExactly(raised(1, MarkKind.EMAIL));

      file().append(List.of(raised(3, MarkKind.PHONE)));

      assertThat(file().list())
          .as("cut at %d", length)
          .containsExactly(raised(1, MarkKind.EMAIL), raised(3, MarkKind.PHONE));
    }
  }

  @Test
  void shouldReadTheOthersWhereOneIsDamaged() throws IOException {
    file()
        .append(
            List.of(
                raised(1, MarkKind.EMAIL), raised(2, MarkKind.EMAIL), raised(3, MarkKind.EMAIL)));
    byte[] bytes = Files.readAllBytes(path);
    int entry = (bytes.length - "pelanggan tombstones 1\n".length()) / 3;
    bytes[bytes.length - entry - 5] ^= 1;
    Files.write(path, bytes);

    assertThat(file().list()).containsExactly(raised(1, MarkKind.EMAIL), raised(3, MarkKind.EMAIL));
  }

  private TombstoneFile file() {
    return new HomeTombstoneFile(new KeyFolder(home));
  }

  private static Entry raised(int number, MarkKind kind) {
    return entry(number, kind, true);
  }

  private static Entry lifted(int number, MarkKind kind) {
    return entry(number, kind, false);
  }

  private static Entry entry(int number, MarkKind kind, boolean standing) {
    byte[] digest = new byte[BlindIndex.LENGTH];
    Arrays.fill(digest, (byte) number);
    return new Entry(
        new Mark(kind, new BlindIndex(digest)), standing, new UUID(number, ~number), NOON);
  }
}
