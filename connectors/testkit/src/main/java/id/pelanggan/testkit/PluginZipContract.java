package id.pelanggan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every plugin is packed. A test of a plugin extends it and says where its zip is. */
public abstract class PluginZipContract {
  private static final List<String> NEVER = List.of("id.pelanggan.spi.", "org.pf4j.");

  /** The zip; it exists. */
  protected abstract Path zip();

  @Test
  void shouldSayWhatItIs() throws IOException {
    var properties = PluginZip.read(zip()).properties();
    assertThat(properties.getProperty("plugin.id", "")).matches("[a-z][a-z0-9-]{0,59}");
    assertThat(properties.getProperty("plugin.version", "")).matches("\\d+\\.\\d+\\.\\d+(-.+)?");
    assertThat(properties.getProperty("plugin.requires", ""))
        .as("a range of versions of the SPI")
        .matches(">=\\d+\\.\\d+\\.\\d+ & <\\d+\\.\\d+\\.\\d+");
    assertThat(properties.getProperty("plugin.provider", "")).isNotBlank();
    assertThat(properties.getProperty("plugin.description", "")).isNotBlank();
  }

  @Test
  void shouldNameExtensionsThatAreInIt() {
    PluginZip zip = PluginZip.read(zip());
    assertThat(zip.extensions()).isNotEmpty();
    assertThat(zip.classes()).containsAll(zip.extensions());
  }

  @Test
  void shouldBringNothingThatTheHostGives() {
    assertThat(PluginZip.read(zip()).classes())
        .noneMatch(name -> NEVER.stream().anyMatch(name::startsWith));
  }

  @Test
  void shouldHaveEachEntryAndClassOnce() {
    PluginZip zip = PluginZip.read(zip());
    assertThat(zip.names()).doesNotHaveDuplicates();
    assertThat(zip.classes()).doesNotHaveDuplicates();
  }

  @Test
  void shouldStayInItsFolder() {
    assertThat(PluginZip.read(zip()).names())
        .noneMatch(name -> name.startsWith("/") || name.contains("..") || name.contains("\\"));
  }
}
