package id.pelanggan.app.screen.more;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Command;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.activity.ListActivity.Scope;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.settings.DisplayLanguage;
import id.pelanggan.domain.settings.Glyphs;
import id.pelanggan.domain.settings.Motion;
import id.pelanggan.domain.settings.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoreWordsTest {
  private static final List<Class<? extends Enum<?>>> CHOSEN =
      List.of(DisplayLanguage.class, Theme.class, Glyphs.class, Motion.class);

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
            Arrays.stream(AuditAction.values()).map(action -> "more.activity." + action),
            Arrays.stream(RevealReason.values()).map(reason -> "more.reason." + reason),
            Arrays.stream(Scope.values()).map(scope -> "more.scope." + scope),
            Arrays.stream(PageName.values()).map(page -> "help." + page.topic()),
            Arrays.stream(PageName.values()).map(PageName::title),
            Arrays.stream(PageName.values()).map(PageName::purpose),
            Arrays.stream(Choice.values()).map(choice -> "more.setting." + choice),
            Arrays.stream(Choice.values()).map(choice -> "more.setting." + choice + ".about"),
            CHOSEN.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(one -> "more." + one.getDeclaringClass().getSimpleName() + "." + one.name()),
            MoreCommands.all().stream().map(Command::title),
            MoreCommands.all().stream().map(Command::help))
        .flatMap(names -> names);
  }
}
