package id.pelanggan.app.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.mapping.OpenQuestion;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportQuestionsTest {
  private static final List<OpenQuestion> ALL =
      List.of(
          new OpenQuestion.AmbiguousDates("tanggal"),
          new OpenQuestion.AmbiguousNumbers("harga"),
          new OpenQuestion.NeedsZone(),
          new OpenQuestion.NeedsCurrency());

  @Test
  void shouldAskEverythingThatIsOpen() {
    FakeTerminal terminal = terminal("2", "1", "wita", "rp");

    Answers answers = questions(terminal).ask(ALL, Answers.NONE);

    assertThat(answers.dates()).contains(DateStyle.MONTH_FIRST);
    assertThat(answers.numbers()).contains(NumberStyle.INDONESIAN);
    assertThat(answers.zone()).contains(ZoneId.of("Asia/Makassar"));
    assertThat(answers.currency()).contains(Currency.getInstance("IDR"));
    assertThat(terminal.questions()).hasSize(4);
    assertThat(terminal.questions().getFirst()).contains("\"tanggal\"");
  }

  @ParameterizedTest
  @CsvSource({
    "1, Asia/Jakarta",
    "WIT, Asia/Jayapura",
    "Europe/London, Europe/London",
    "+07:00, +07:00"
  })
  void shouldTakeAZoneByItsNumberOrName(String typed, String zone) {
    Answers answers =
        questions(terminal(typed)).ask(List.of(new OpenQuestion.NeedsZone()), Answers.NONE);

    assertThat(answers.zone()).contains(ZoneId.of(zone));
  }

  @Test
  void shouldAskAgainWhereAnAnswerCannotBeUsed() {
    FakeTerminal terminal = terminal("Mars/Base", "1");

    Answers answers = questions(terminal).ask(List.of(new OpenQuestion.NeedsZone()), Answers.NONE);

    assertThat(answers.zone()).contains(ZoneId.of("Asia/Jakarta"));
    assertThat(terminal.questions().getLast()).startsWith("That cannot be used.");
  }

  @Test
  void shouldRefuseWhereAQuestionStaysOpen() {
    assertThatThrownBy(() -> questions(terminal("1")).ask(ALL, Answers.NONE))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(CliError.IMPORT_QUESTIONS);
              assertThat(failure.details().get("questions"))
                  .contains("--zone", "--currency", "--dates", "--numbers");
            });
    assertThatThrownBy(() -> questions(terminal("x", "y", "z", "1")).ask(ALL, Answers.NONE))
        .isInstanceOf(PelangganException.class);
  }

  @Test
  void shouldNotAskWhatOnlyAMappingCanSay() {
    ImportQuestions questions = questions(terminal("1"));

    assertThat(questions.canAsk(ALL)).isTrue();
    assertThat(questions.canAsk(List.of(new OpenQuestion.RequiredFieldMissing(Field.ORDER_ID))))
        .isFalse();
  }

  private static FakeTerminal terminal(String... answers) {
    return new FakeTerminal(Terminal.Progress.NONE, answers);
  }

  private static ImportQuestions questions(Terminal terminal) {
    return new ImportQuestions(terminal, Phrases.of(new Messages(Language.EN)));
  }
}
