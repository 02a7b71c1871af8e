package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandPageTest {
  private static final String RENEW = "./mvnw verify -Dtest=CommandPageTest -Dpages.write";

  @ParameterizedTest
  @CsvSource({"EN, cli.md", "ID, cli.id.md"})
  void shouldBeWrittenAsTheCommandsAre(Language language, String file) throws IOException {
    Path page = Path.of("..", "docs", file);
    String wanted = CommandPage.of(language);
    if (System.getProperty("pages.write") != null) {
      Files.writeString(page, wanted);
    }

    assertThat(page).as("renew it with: %s", RENEW).exists().content().isEqualTo(wanted);
  }
}
