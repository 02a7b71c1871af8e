package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @Test
  void shouldRemoveEveryKindOfOuterSpace() {
    assertThat(CellText.strip("\ufeff \t\u00a0\u2003\u200b\u0085Ani \u00a0 Putri\r\n\u202f"))
        .isEqualTo("Ani \u00a0 Putri");
    assertThat(CellText.strip(" \u00a0 ")).isEmpty();
  }

  @Test
  void shouldLeaveNothingBlankThatIsNotEmpty() {
    Chance chance = Chance.seeded();
    for (int round = 0; round < 50_000; round++) {
      String text = CellText.strip(chance.text(4));
      assertThat(text.isBlank()).isEqualTo(text.isEmpty());
      assertThat(CellText.strip(text)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ani", "\ud83d\ude00", "a\ud83d\ude00b", "\u0001\n\ufffd"})
  void shouldKnowWhatCanBeStored(String text) {
    assertThat(CellText.isStorable(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "a\u0000",
        "\ud83d",
        "\ude00",
        "a\ud83d",
        "\ud83da",
        "\ude00\ud83d",
        "\ud83d\ud83d\ude00"
      })
  void shouldKnowWhatCannotBeStored(String text) {
    assertThat(CellText.isStorable(text)).isFalse();
  }

  @Test
  void shouldNotCutAPairInHalf() {
    assertThat(CellText.cut("ab\ud83d\ude00", 3)).isEqualTo("ab");
    assertThat(CellText.cut("ab\ud83d\ude00", 4)).isEqualTo("ab\ud83d\ude00");
    assertThat(CellText.cut("abc", 2)).isEqualTo("ab");
  }
}
