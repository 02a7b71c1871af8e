package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Map<String, String> SARI = Map.of("HOME", "/home/sari");

  @Test
  void shouldFollowTheDesktopConventionOnLinux() {
    Places places = new Places(SARI, "Linux", false);

    assertThat(places.home()).isEqualTo(Path.of("/home/sari/.local/share/pelanggan"));
    assertThat(places.demoHome("-demo"))
        .isEqualTo(Path.of("/home/sari/.local/share/pelanggan-demo"));
    assertThat(places.cache()).isEqualTo(Path.of("/home/sari/.cache/pelanggan"));
  }

  @Test
  void shouldFollowTheVariablesOfTheConventionWhereTheyAreAbsolute() {
    Map<String, String> environment =
        Map.of("HOME", "/home/sari", "XDG_DATA_HOME", "/data", "XDG_CACHE_HOME", "relative");
    Places places = new Places(environment, "Linux", false);

    assertThat(places.home()).isEqualTo(Path.of("/data/pelanggan"));
    assertThat(places.cache()).isEqualTo(Path.of("/home/sari/.cache/pelanggan"));
  }

  @Test
  void shouldUseTheLibraryOnMacos() {
    Places places = new Places(Map.of("HOME", "/Users/sari"), "Mac OS X", false);

    assertThat(places.home())
        .isEqualTo(Path.of("/Users/sari/Library/Application Support/Pelanggan"));
    assertThat(places.cache()).isEqualTo(Path.of("/Users/sari/Library/Caches/Pelanggan"));
  }

  @Test
  void shouldUseTheSystemsFoldersForRoot() {
    Places places = new Places(Map.of("HOME", "/root"), "Linux", true);

    assertThat(places.home()).isEqualTo(Path.of("/var/lib/pelanggan"));
    assertThat(places.cache()).isEqualTo(Path.of("/var/cache/pelanggan"));
  }

  @Test
  void shouldPreferThePlacesThatAreNamed() {
    Places places =
        new Places(
            Map.of("PELANGGAN_HOME", "/srv/shop", "PELANGGAN_CACHE", "/srv/cache"), "Linux", true);

    assertThat(places.home()).isEqualTo(Path.of("/srv/shop"));
    assertThat(places.cache()).isEqualTo(Path.of("/srv/cache"));
  }
}
