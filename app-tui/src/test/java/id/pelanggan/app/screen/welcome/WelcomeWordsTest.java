package id.pelanggan.app.screen.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Command;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WelcomeWordsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldHaveAWordForEverythingThatIsNamedByAConstant(Language language) {
    Messages messages = new Messages(language);

    assertThat(keys())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(messages.has(key)).as(key).isTrue());
  }

  private static Stream<String> keys() {
    return Stream.of(
            Arrays.stream(Step.values()).map(step -> "welcome." + step),
            Arrays.stream(Step.values()).map(step -> "help.welcome." + step),
            Arrays.stream(Language.values()).map(one -> "welcome.language." + one.code()),
            WelcomeCommands.all().stream().map(Command::title),
            WelcomeCommands.all().stream().map(Command::help))
        .flatMap(names -> names);
  }
}
