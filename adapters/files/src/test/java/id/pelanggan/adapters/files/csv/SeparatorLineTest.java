package id.pelanggan.adapters.files.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorLineTest {
  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "sep=;\n", "SEP=;\r\nid", "\"sep=;\"\ni", "sep=;\rid;n"})
  void shouldFindTheSeparator(String beginning) {
    assertThat(SeparatorLine.find(beginning)).contains(';');
  }

  @Test
  void shouldFindATabulator() {
    assertThat(SeparatorLine.find("sep=\t\nid")).contains('\t');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sep", "sep=", "sep=\n;", "sep=;;\n", "sep=;id\n", "sep=a\n", "xsep=;\n"})
  void shouldLeaveEverythingElseToTheRows(String beginning) {
    assertThat(SeparatorLine.find(beginning)).isEmpty();
  }
}
