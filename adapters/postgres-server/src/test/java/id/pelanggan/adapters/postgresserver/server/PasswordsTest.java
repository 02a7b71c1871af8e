package id.pelanggan.adapters.postgresserver.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.Failures;
import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
  private final SecureRandom random = new SecureRandom();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("passwords");
  }

  @Test
  void shouldFindWhatWasWritten() throws IOException {
    Passwords passwords = Passwords.generate(random);
    Files.writeString(file, passwords.text());

    assertThat(Passwords.find(file)).contains(passwords);
  }

  @Test
  void shouldGenerateLongPasswordsOfTheirOwn() {
    Passwords passwords = Passwords.generate(random);

    assertThat(passwords.owner().value()).matches("[0-9a-f]{64}");
    assertThat(passwords.application().value()).matches("[0-9a-f]{64}");
    assertThat(passwords.owner()).isNotEqualTo(passwords.application());
    assertThat(Passwords.generate(random)).isNotEqualTo(passwords);
  }

  @Test
  void shouldFindNoneWhereThereIsNoFile() {
    assertThat(Passwords.find(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "owner=4711\n",
        "application=4711\n",
        "owner=4711\napplication=\n",
        "owner=  \napplication=4711\n",
        "owner=\\u47\napplication=4711\n",
        "\0\0\0\0",
        "owner=4711\napplication=4711\n\u00ff\u00fe"
      })
  void shouldRefuseAFileThatHoldsNone(String text) throws IOException {
    Files.writeString(file, text, ISO_8859_1);

    PelangganException failure = Failures.of(() -> Passwords.find(file));

    assertThat(failure.code()).isEqualTo(ServerError.PASSWORDS_UNREADABLE);
    assertThat(failure.details()).containsEntry("path", file.toString());
    assertThat(failure).hasNoCause().hasMessageNotContaining("4711");
  }

  @Test
  void shouldNotShowThemselves() {
    Passwords passwords = Passwords.generate(random);

    assertThat(passwords.toString())
        .doesNotContain(passwords.owner().value())
        .doesNotContain(passwords.application().value());
  }
}
