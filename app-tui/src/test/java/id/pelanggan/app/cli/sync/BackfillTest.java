package id.pelanggan.app.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.sync.Scope;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class BackfillTest {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  @Test
  void shouldTakeBothDaysWholeByTheShopsClock() {
    assertThat(read("2026-11-01..2026-11-07").in(JAKARTA))
        .isEqualTo(
            new Scope.Range(
                Instant.parse("2026-10-31T17:00:00Z"), Instant.parse("2026-11-07T17:00:00Z")));
    assertThat(read("2026-11-01..2026-11-01").in(JAKARTA))
        .isEqualTo(
            new Scope.Range(
                Instant.parse("2026-10-31T17:00:00Z"), Instant.parse("2026-11-01T17:00:00Z")));
  }

  @Test
  void shouldTakeTimesAndWriteThemAgain() {
    Backfill range = read("2026-11-01T08:00..2026-11-01T09:30");

    assertThat(range.in(JAKARTA))
        .isEqualTo(
            new Scope.Range(
                Instant.parse("2026-11-01T01:00:00Z"), Instant.parse("2026-11-01T02:30:00Z")));
    assertThat(read(range.words())).isEqualTo(range);
    assertThat(read(read("2026-11-01..2026-11-07").words()))
        .isEqualTo(read("2026-11-01..2026-11-07"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-01",
        "2026-11-01..",
        "..2026-11-01",
        "2026-11-07..2026-11-01",
        "2026-02-30..2026-03-01",
        "2026-11-01T08:00..2026-11-01T08:00",
        "2026-11-01..2026-11-02..2026-11-03",
        "yesterday..today"
      })
  void shouldRefuseWhatIsNoRange(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(TypeConversionException.class);
  }

  private static Backfill read(String text) {
    return new Backfill.Converter().convert(text);
  }
}
