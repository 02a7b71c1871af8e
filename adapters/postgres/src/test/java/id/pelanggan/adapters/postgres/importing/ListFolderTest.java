package id.pelanggan.adapters.postgres.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.importing.ListFolder;
import id.pelanggan.application.port.Folders;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class ListFolderTest {
  private static final Path FOLDER = Path.of("/home/sari");

  private final House house;

  ListFolderTest(TestDatabase database) {
    this.house =
        new House(
            database, binder -> binder.bind(Folders.class).toInstance(ListFolderTest::entries));
  }

  @BeforeEach
  void begin() {
    house.empty().initialize();
  }

  @Test
  void shouldOfferFoldersAndFilesThatMayHoldRows() {
    ListFolder.Outcome outcome = list(FOLDER.resolve("x/.."));

    assertThat(outcome).isInstanceOf(ListFolder.Outcome.Listed.class);
    ListFolder.Outcome.Listed listed = (ListFolder.Outcome.Listed) outcome;
    assertThat(listed.folder()).isEqualTo(FOLDER);
    assertThat(listed.parent()).contains(Path.of("/home"));
    assertThat(listed.folders()).containsExactly(FOLDER.resolve("arsip"), FOLDER.resolve("Foto"));
    assertThat(listed.files())
        .extracting(ListFolder.Choice::path)
        .containsExactly(
            FOLDER.resolve("a.XLSX"), FOLDER.resolve("b.csv.gz"), FOLDER.resolve("C.txt"));
  }

  @Test
  void shouldSayWhatCannotBeLookedInto() {
    Path nowhere = Path.of("/nowhere");

    assertThat(list(nowhere)).isEqualTo(new ListFolder.Outcome.Unreadable(nowhere));
  }

  private ListFolder.Outcome list(Path folder) {
    return house.get(ListFolder.class).list(house.context(), folder);
  }

  private static Optional<List<Folders.Entry>> entries(Path folder) {
    return folder.equals(FOLDER)
        ? Optional.of(
            List.of(
                entry("Foto", true),
                entry("C.txt", false),
                entry("arsip", true),
                entry(".cache", true),
                entry("b.csv.gz", false),
                entry(".rahasia.csv", false),
                entry("foto.jpg", false),
                entry("program.tar.gz", false),
                entry("a.XLSX", false)))
        : Optional.empty();
  }

  private static Folders.Entry entry(String name, boolean folder) {
    return new Folders.Entry(FOLDER.resolve(name), folder, 1, Instant.EPOCH);
  }
}
