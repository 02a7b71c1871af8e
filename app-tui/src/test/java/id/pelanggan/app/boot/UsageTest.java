package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "frobnicate | \"frobnicate\" is not a command",
        "status more | \"more\" is not a command",
        "status --frobnicate=x | There is no option --frobnicate here.",
        "init --shop Contoh | The option --owner is missing.",
        "init --owner Contoh --shop | The option --shop needs a value.",
        "status --home | The option --home needs a value.",
        "init --shop A --shop B --owner C | The option --shop was given more than once.",
        "--language fr status | The value of --language cannot be used.",
        "stop --wait -1 | The value of --wait cannot be used.",
        "import --as customers | FILE is missing.",
        "import a.csv | The option --as is missing.",
        "import a.csv --as cats | The value of --as cannot be used.",
        "import a.csv --as orders --zone Mars/Base | The value of --zone cannot be used.",
        "import a.csv --as orders --currency XQQ | The value of --currency cannot be used.",
        "import a.csv --as orders --dates when | The value of --dates cannot be used.",
        "imports show 12 | The value of ID cannot be used.",
        "imports frobnicate | \"frobnicate\" is not a command",
        "feedback add 00000000-0000-7000-8000-000000000000 --kind praise --score 11"
            + " | The value of --score cannot be used.",
        "interactions add 00000000-0000-7000-8000-000000000000 --kind call --at noon"
            + " | The value of --at cannot be used.",
        "sample x --customers 99 | The value of --customers cannot be used.",
        "demo --seed -1 | The value of --seed cannot be used.",
        "stop --wait 999999999999 | The value of --wait cannot be used."
      })
  void shouldEndWithTwoAndSayWhatIsWrong(String line, String sentence) {
    TestRun run = TestRun.of(line.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(sentence).contains("Nothing has been changed.");
    assertThat(run.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\u0007b"})
  void shouldRefuseAHomeThatIsNoPath(String home) {
    assertThat(TestRun.of("status", "--home", home).exitCode()).isEqualTo(2);
  }

  @Test
  void shouldPrintAFailureAsAnObjectTooWhereJsonIsWanted() {
    TestRun run = TestRun.of("init", "--json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("\"code\" : \"OPTION_MISSING\"", "\"kind\" : \"USER\"");
    assertThat(run.err()).startsWith("The option --shop is missing.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--language id frobnicate",
        "frobnicate --language id",
        "frobnicate --language=id"
      })
  void shouldSpeakTheLanguageOfTheOptionWhereverItStands(String line) {
    assertThat(TestRun.of(line.split(" ", -1)).err()).contains("Tidak ada yang diubah.");
  }

  @Test
  void shouldSpeakTheLanguageOfTheEnvironmentAndPreferItsOwnVariable() {
    assertThat(TestRun.in(Map.of("LANG", "id_ID.UTF-8"), "frobnicate").err())
        .contains("Tidak ada yang diubah.");
    assertThat(
            TestRun.in(Map.of("LANG", "id_ID.UTF-8", "PELANGGAN_LANGUAGE", "en"), "frobnicate")
                .err())
        .contains("Nothing has been changed.");
  }

  @Test
  void shouldNameACommandWhereThereIsNoTerminalForScreens() {
    TestRun run = TestRun.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("need a terminal", "./pelanggan status --json", "--help");
    assertThat(TestRun.of("--linear").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void shouldShowTheCommandsWithoutOne(String line) {
    TestRun run = TestRun.of(line);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("init", "status", "stop", "doctor", "--home", "--database");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"imports", "customers", "orders", "interactions", "feedback", "keys"})
  void shouldShowWhatIsBelowACommandThatIsNone(String name) {
    TestRun run = TestRun.of(name);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Usage: pelanggan " + name, "Commands:", "[COMMAND]");
    assertThat(TestRun.of(name, "--language", "id").out()).contains("[PERINTAH]");
  }

  @Test
  void shouldShowHelpOfACommandInTheLanguageAskedFor() {
    assertThat(TestRun.of("init", "--help", "--language", "id").out())
        .contains("Nama toko.", "Nama pemilik.");
  }

  @Test
  void shouldShowTheVersion() {
    assertThat(TestRun.of("--version").out()).startsWith("Pelanggan ");
  }
}
