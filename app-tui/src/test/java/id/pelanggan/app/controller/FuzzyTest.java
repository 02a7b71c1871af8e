package id.pelanggan.app.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {
  @ParameterizedTest
  @CsvSource({"plg, Pelanggan", "sum, Sumber data", "ub, ubah", "' ', ubah"})
  void shouldFindTitlesByTheirLetters(String typed, String title) {
    assertThat(Fuzzy.score(typed, title)).isPresent();
  }

  @Test
  void shouldPreferWholeBeginnings() {
    assertThat(Fuzzy.score("sum", "Sumber").getAsInt())
        .isGreaterThan(Fuzzy.score("sum", "satu unit merica").getAsInt());
    assertThat(Fuzzy.score("xq", "Sumber")).isEmpty();
  }
}
