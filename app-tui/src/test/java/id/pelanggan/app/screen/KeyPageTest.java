package id.pelanggan.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeyPageTest {
  private static final String RENEW = "./mvnw verify -Dquick -Dtest=KeyPageTest -Dpages.write";

  @ParameterizedTest
  @CsvSource({"EN, keybindings.md", "ID, keybindings.id.md"})
  void shouldBeWrittenAsTheCommandsAre(Language language, String file) throws IOException {
    Path page = Path.of("..", "docs", file);
    String wanted = KeyPage.of(language);
    if (System.getProperty("pages.write") != null) {
      Files.writeString(page, wanted);
    }

    assertThat(page).as("renew it with: %s", RENEW).exists().content().isEqualTo(wanted);
  }

  @Test
  void shouldFindTheCommandsOfEveryScreen() {
    assertThat(KeyPage.lists())
        .extracting(Class::getSimpleName)
        .contains("CustomerCommands")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldNameEachCommandOnceInItsPart(Language language) {
    for (String part : KeyPage.of(language).split("\n## ", -1)) {
      assertThat(part.lines().filter(line -> line.startsWith("| `"))).doesNotHaveDuplicates();
    }
  }
}
