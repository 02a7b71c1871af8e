package id.pelanggan.app.screen.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Command;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.shop.ImportFigures.Need;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomeWordsTest {
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
            Arrays.stream(Need.values()).map(need -> "home.need." + need),
            Arrays.stream(FirstSteps.Step.values()).map(step -> "home.step." + step),
            Arrays.stream(FirstSteps.Step.values()).map(step -> "home.step." + step + ".done"),
            Arrays.stream(HomeState.Pane.values()).map(pane -> "help.home." + pane),
            HomeCommands.all().stream().map(Command::title),
            HomeCommands.all().stream().map(Command::help))
        .flatMap(names -> names);
  }
}
