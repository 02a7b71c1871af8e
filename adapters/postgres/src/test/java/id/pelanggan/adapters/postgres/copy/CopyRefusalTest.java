package id.pelanggan.adapters.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class CopyRefusalTest {
  private final NoteTable notes;
  private final Database database;

  CopyRefusalTest(TestDatabase own) {
    this.notes = new NoteTable(own);
    this.database = own.database();
  }

  @BeforeEach
  void createTable() {
    notes.create();
  }

  @Test
  void shouldRefuseValueOfAnotherType() {
    assertThatThrownBy(() -> notes.copy(writer -> writer.row().int8(1).text("a")))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> assertThat(failure.code()).isEqualTo(DatabaseError.VALUE_REFUSED));
    notes.assertUsable();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zaenab\0", "\0", "Zaenab\uD83D", "\uDF38Zaenab", "\uDF38\uD83D"})
  void shouldRefuseTextThatCannotBeStored(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> notes.copy(writer -> writer.row().int4(1).text(text)))
        .withMessageContaining("column text")
        .withMessageNotContaining("Zaenab")
        .withNoCause();
    notes.assertUsable();
  }

  @Test
  void shouldRefuseTooFewValues() {
    assertThatIllegalStateException()
        .isThrownBy(() -> notes.copy(writer -> writer.row().int4(1)))
        .withMessage("no value for column text");
    assertThatIllegalStateException()
        .isThrownBy(() -> notes.copy(writer -> writer.row().int4(1).row()))
        .withMessage("no value for column text");
    notes.assertUsable();
  }

  @Test
  void shouldRefuseTooManyValues() {
    assertThatIllegalStateException()
        .isThrownBy(() -> notes.copy(writer -> writer.row().int4(1).text("a").text("b")));
    assertThatIllegalStateException().isThrownBy(() -> notes.copy(writer -> writer.int4(1)));
    notes.assertUsable();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Note",
        "note; drop table note",
        "pelanggan.note",
        "note(id)",
        "\"note\"",
        "1note",
        "note ",
        "note\n",
        "noté"
      })
  void shouldRefuseNamesThatMayBeMore(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> database.copy(name, NoteTable.COLUMNS, writer -> {}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> database.copy("note", List.of("id", name), writer -> {}));
    notes.assertUsable();
  }

  @Test
  void shouldRefuseNameThatIsTooLongAndNoColumnsAtAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> database.copy("n".repeat(64), NoteTable.COLUMNS, writer -> {}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> database.copy("note", List.of(), writer -> {}));
  }

  @ParameterizedTest
  @MethodSource("datesOutOfRange")
  void shouldRefuseDateThatTheServerCannotKeep(LocalDate date) {
    assertRefused("day", writer -> writer.date(date));
  }

  static Stream<LocalDate> datesOutOfRange() {
    LocalDate infinity = LocalDate.of(2000, 1, 1).plusDays(Integer.MAX_VALUE);
    LocalDate minusInfinity = LocalDate.of(2000, 1, 1).plusDays(Integer.MIN_VALUE);
    return Stream.of(
        RandomRows.FIRST_DATE.minusDays(1),
        RandomRows.LAST_DATE.plusDays(1),
        infinity,
        minusInfinity,
        LocalDate.MIN,
        LocalDate.MAX);
  }

  @ParameterizedTest
  @MethodSource("instantsOutOfRange")
  void shouldRefuseInstantThatTheServerCannotKeep(Instant instant) {
    assertRefused("moment", writer -> writer.instant(instant));
  }

  static Stream<Instant> instantsOutOfRange() {
    Instant epoch = Instant.parse("2000-01-01T00:00:00Z");
    return Stream.of(
        RandomRows.FIRST_INSTANT.minusNanos(1),
        RandomRows.LAST_INSTANT.plusNanos(1000),
        epoch.plus(Long.MAX_VALUE, ChronoUnit.MICROS),
        epoch.plus(Long.MIN_VALUE, ChronoUnit.MICROS),
        Instant.MIN,
        Instant.MAX);
  }

  private void assertRefused(String column, Consumer<CopyWriter> value) {
    Consumer<CopyWriter> row =
        writer -> {
          writer.row().int4(1);
          value.accept(writer);
        };

    assertThatIllegalArgumentException()
        .isThrownBy(() -> database.copy("note", List.of("id", column), row))
        .withMessage("out of range in column " + column);
    notes.assertUsable();
  }
}
