package id.pelanggan.adapters.postgresserver.home;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.Failures;
import id.pelanggan.adapters.postgresserver.account.Account;
import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeMarkTest {
  @TempDir private Path folder;
  private Path mark;

  @BeforeEach
  void name() {
    mark = folder.resolve("pelanggan.properties");
  }

  @Test
  void shouldMarkANewHome() {
    check();

    assertThat(mark).hasContent("layout=1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"layout=1", "layout=1\nlater=x\n", "# a note\nlayout=0\n"})
  void shouldKnowThisLayoutAndEarlierOnes(String text) throws IOException {
    Files.writeString(mark, text);

    check();

    assertThat(mark).hasContent(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"layout=2\n", "later=x\nlayout=999999\n"})
  void shouldRefuseANewerLayout(String text) throws IOException {
    Files.writeString(mark, text);

    PelangganException failure = Failures.of(this::check);

    assertThat(failure.code()).isEqualTo(HomeError.HOME_NEWER);
    assertThat(failure.details())
        .containsEntry("path", folder.toString())
        .containsEntry("known", "1");
    assertThat(mark).hasContent(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "layout=", "layout=one", "layout = 1", "\0\0\0\0", "\u00ff\u00fe"})
  void shouldRefuseAMarkThatSaysNoLayout(String text) throws IOException {
    Files.writeString(mark, text, ISO_8859_1);

    assertThat(Failures.of(this::check).code()).isEqualTo(HomeError.HOME_MARK_UNREADABLE);

    assertThat(mark).hasBinaryContent(text.getBytes(ISO_8859_1));
  }

  private void check() {
    HomeMark.check(mark, new Account.Self());
  }
}
