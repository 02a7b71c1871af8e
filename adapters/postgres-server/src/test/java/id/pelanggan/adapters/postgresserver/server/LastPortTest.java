package id.pelanggan.adapters.postgresserver.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastPortTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"'20000\n', 20000", "1024, 1024", "' 65535 ', 65535"})
  void shouldFindThePort(String text, int port) throws IOException {
    assertThat(LastPort.find(file(text))).contains(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "80", "65536", "99999", "123456", "-20000", "port", "\0\0", "\u00ff"})
  void shouldFindNoneInOtherTexts(String text) throws IOException {
    assertThat(LastPort.find(file(text))).isEmpty();
  }

  @Test
  void shouldFindNoneWhereThereIsNoFile() {
    assertThat(LastPort.find(folder.resolve("missing"))).isEmpty();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("port"), text, ISO_8859_1);
  }
}
