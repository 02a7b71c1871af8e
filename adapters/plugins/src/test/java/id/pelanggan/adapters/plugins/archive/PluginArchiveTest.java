package id.pelanggan.adapters.plugins.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.plugins.ground.PluginZip;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginArchiveTest {
  private static final Path PATH = Path.of("example.zip");
  private static final String INDEX = "classes/META-INF/extensions.idx";

  @Test
  void shouldSayWhatThePluginSaysOfItself() {
    PluginZip zip = PluginZip.of("example.one-2", "1.2.3-beta.1").with(INDEX, "example.Example");

    PluginArchive archive = PluginArchive.of(PATH, zip.bytes());

    assertThat(archive.description())
        .isEqualTo(new Description("example.one-2", "1.2.3-beta.1", ">=1.0.0 & <2.0.0"));
    assertThat(archive.hash()).isEqualTo(PluginArchive.hash(zip.bytes()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plugin.version=1.0.0\\nplugin.requires=1.0.0 | plugin.id",
        "plugin.id=../up\\nplugin.version=1.0.0\\nplugin.requires=1.0.0 | plugin.id",
        "plugin.id=Large\\nplugin.version=1.0.0\\nplugin.requires=1.0.0 | plugin.id",
        "plugin.id=a\\nplugin.requires=1.0.0 | plugin.version",
        "plugin.id=a\\nplugin.version=one\\nplugin.requires=1.0.0 | plugin.version",
        "plugin.id=a\\nplugin.version=1.0.0 | plugin.requires",
        "plugin.id=\\\\u00zz | plugin.properties"
      })
  void shouldRefuseADescriptionThatSaysTooLittle(String text, String key) {
    PluginZip zip =
        PluginZip.of("a", "1.0.0")
            .with("plugin.properties", text.replace("\\n", "\n").replace("\\\\", "\\"))
            .with(INDEX, "example.Example");

    assertThatThrownBy(() -> PluginArchive.of(PATH, zip.bytes()))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> {
              assertThat(e.code()).isEqualTo(PluginError.PLUGIN_DESCRIPTION_MISSING);
              assertThat(e.details()).containsEntry("key", key);
            });
  }

  @Test
  void shouldRefuseAZipWithoutDescriptionOrIndex() {
    PluginZip zip = PluginZip.of("a", "1.0.0").with("classes/a", "");

    assertRefused(PluginError.PLUGIN_CONNECTOR_MISSING, zip);
    assertRefused(PluginError.PLUGIN_DESCRIPTION_MISSING, zip.without("plugin.properties"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id/pelanggan/spi/Page.class", "META-INF/versions/21/id/pelanggan/spi/Page.class"})
  void shouldRefuseCopiesOfTheSpi(String name) {
    byte[] jar = PluginZip.zip(Map.of(name, new byte[0]));
    PluginZip loose = PluginZip.of("a", "1.0.0").with(INDEX, "x").with("classes/" + name, "");
    PluginZip packed = PluginZip.of("a", "1.0.0").with(INDEX, "x").with("lib/spi.jar", jar);

    assertRefused(PluginError.PLUGIN_BUNDLES_SPI, loose);
    assertRefused(PluginError.PLUGIN_BUNDLES_SPI, packed);
  }

  @Test
  void shouldFindTheIndexInALibraryToo() {
    byte[] jar = PluginZip.zip(Map.of("META-INF/extensions.idx", new byte[0]));

    PluginZip zip = PluginZip.of("a", "1.0.0").with("lib/all.jar", jar).with("lib/torn.jar", "?");

    assertThat(PluginArchive.of(PATH, zip.bytes()).description().id()).isEqualTo("a");
  }

  private static void assertRefused(PluginError code, PluginZip zip) {
    assertThatThrownBy(() -> PluginArchive.of(PATH, zip.bytes()))
        .isInstanceOfSatisfying(
            PelangganException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
