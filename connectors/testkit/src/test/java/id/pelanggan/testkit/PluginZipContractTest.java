package id.pelanggan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that is packed well passes; each way to pack it badly is found. */
class PluginZipContractTest extends PluginZipContract {
  private static final String PROPERTIES =
      """
      plugin.id=contoh
      plugin.version=0.1.0
      plugin.requires=>=1.0.0 & <2.0.0
      plugin.provider=Contoh
      plugin.description=Contoh
      """;

  @TempDir private Path folder;

  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @BeforeEach
  void fill() throws IOException {
    put("plugin.properties", PROPERTIES);
    put("classes/META-INF/extensions.idx", "# written by hand\nid.contoh.Till\n");
    put("classes/id/contoh/Till.class", "");
    entries.put("lib/own.jar", zipped(Map.of("org/own/Own.class", new byte[0])));
    write();
  }

  @Override
  protected Path zip() {
    return folder.resolve("plugin.zip");
  }

  @Test
  void shouldFindAVersionThatIsNoRange() throws IOException {
    put("plugin.properties", PROPERTIES.replace(">=1.0.0 & <2.0.0", "1.0.0"));
    write();
    assertThatThrownBy(this::shouldSayWhatItIs).isInstanceOf(AssertionError.class);
  }

  @Test
  void shouldFindAnExtensionThatIsNotThere() throws IOException {
    put("classes/META-INF/extensions.idx", "id.contoh.Other\n");
    write();
    assertThatThrownBy(this::shouldNameExtensionsThatAreInIt).isInstanceOf(AssertionError.class);
  }

  @Test
  void shouldFindTheSpiInALibrary() throws IOException {
    entries.put("lib/spi.jar", zipped(Map.of("id/pelanggan/spi/Connector.class", new byte[0])));
    write();
    assertThatThrownBy(this::shouldBringNothingThatTheHostGives).isInstanceOf(AssertionError.class);
  }

  @Test
  void shouldFindAClassThatTwoLibrariesHave() throws IOException {
    entries.put("lib/other.jar", zipped(Map.of("org/own/Own.class", new byte[0])));
    write();
    assertThatThrownBy(this::shouldHaveEachEntryAndClassOnce).isInstanceOf(AssertionError.class);
  }

  @Test
  void shouldFindAWayOut() throws IOException {
    put("../outside", "");
    write();
    assertThatThrownBy(this::shouldStayInItsFolder).isInstanceOf(AssertionError.class);
  }

  @Test
  void shouldReadLibrariesToo() {
    assertThat(PluginZip.read(zip()).classes()).containsExactly("id.contoh.Till", "org.own.Own");
  }

  private void put(String name, String text) {
    entries.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write() throws IOException {
    try (OutputStream file = Files.newOutputStream(zip())) {
      file.write(zipped(entries));
    }
  }

  private static byte[] zipped(Map<String, byte[]> contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : contents.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
