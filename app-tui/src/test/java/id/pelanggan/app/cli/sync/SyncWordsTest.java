package id.pelanggan.app.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.sync.MatchReason;
import id.pelanggan.domain.sync.RunState;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyncWordsTest {
  /** As the SPI names them, which the program's own loader does not have. */
  private static Stream<String> failures() {
    return Stream.of(
        "SETTINGS_WRONG",
        "CREDENTIALS_REFUSED",
        "PERMISSION_MISSING",
        "RATE_LIMITED",
        "SOURCE_BUSY",
        "UNREACHABLE",
        "ADDRESS_REFUSED",
        "ANSWER_BROKEN",
        "STRUCTURE_CHANGED",
        "REQUEST_REFUSED");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldHaveAWordForEverythingThatIsNamedByAConstant(Language language) {
    Messages messages = new Messages(language);

    assertThat(keys())
        .hasSizeGreaterThan(40)
        .allSatisfy(key -> assertThat(messages.has(key)).as(key).isTrue());
  }

  private static Stream<String> keys() {
    return Stream.of(
            names("sync.state.", RunState.values()),
            names("sync.stage.", SyncProgress.Stage.values()),
            names("sync.stream.", id.pelanggan.domain.source.Stream.values()),
            names("sync.match.", MatchReason.values()),
            names("word.RefusalReason.", RefusalReason.values()),
            failures().map(name -> "sync.reason." + name))
        .flatMap(keys -> keys);
  }

  private static Stream<String> names(String prefix, Enum<?>... constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name());
  }
}
