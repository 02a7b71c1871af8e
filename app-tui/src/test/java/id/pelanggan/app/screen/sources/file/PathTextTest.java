package id.pelanggan.app.screen.sources.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTextTest {
  private static final Path HOME = Path.of("/home/sari");
  private static final Path FOLDER = Path.of("/srv/berkas");
  private final PathText paths = new PathText(HOME);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "jan.csv, /srv/berkas/jan.csv",
        "  jan.csv , /srv/berkas/jan.csv",
        "kasir/jan.csv, /srv/berkas/kasir/jan.csv",
        "../jan.csv, /srv/jan.csv",
        "/tmp/jan.csv, /tmp/jan.csv",
        "~, /home/sari",
        "~/, /home/sari",
        "~/Unduhan/jan.csv, /home/sari/Unduhan/jan.csv",
        "~jan.csv, /srv/berkas/~jan.csv",
        "'/tmp/toko saya.csv', /tmp/toko saya.csv",
        "\"/tmp/toko saya.csv\", /tmp/toko saya.csv",
        "/tmp/toko\\ saya.csv, /tmp/toko saya.csv",
        "file:///tmp/toko%20saya.csv, /tmp/toko saya.csv",
        "/tmp/it's.csv, /tmp/it's.csv"
      })
  void shouldReadWhatPeopleTypeOrDropHere(String typed, String path) {
    assertThat(paths.read(typed, FOLDER)).contains(Path.of(path));
  }

  @ParameterizedTest
  @CsvSource({"file:relative", "file://other host/a.csv", "file:///%"})
  void shouldTakeNothingForAPathThatIsNone(String typed) {
    assertThat(paths.read(typed, FOLDER)).isEmpty();
  }

  @Test
  void shouldTakeNothingWithACharacterThatNoNameHas() {
    assertThat(paths.read("jan\0.csv", FOLDER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'',true", "~,true", "~/,true", "/tmp/,true", "/tmp,false", "jan.csv,false"})
  void shouldTellAFolderFromWhatIsInIt(String typed, boolean folder) {
    assertThat(paths.isOfFolder(typed)).isEqualTo(folder);
  }
}
