package id.pelanggan.toolkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TimeFormTest {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final Instant MOMENT = Instant.parse("2026-03-01T10:15:30Z");

  static Stream<Arguments> written() {
    return Stream.of(
        Arguments.of(new TimeForm.Iso(), "2026-03-01T10:15:30Z"),
        Arguments.of(new TimeForm.Iso(), "2026-03-01T17:15:30.000+07:00"),
        Arguments.of(new TimeForm.IsoLocal(JAKARTA), "2026-03-01T17:15:30"),
        Arguments.of(new TimeForm.Rfc1123(), "Sun, 1 Mar 2026 10:15:30 GMT"),
        Arguments.of(new TimeForm.SlashDate(), "/Date(1772360130000+0000)/"),
        Arguments.of(new TimeForm.SlashDate(), "/Date(1772360130000)/"),
        Arguments.of(new TimeForm.DayFirst(JAKARTA), "01/03/2026 17:15:30"),
        Arguments.of(new TimeForm.EpochSeconds(), "1772360130"),
        Arguments.of(new TimeForm.EpochSeconds(), "1772360130.0"),
        Arguments.of(new TimeForm.EpochMilliseconds(), "1772360130000"));
  }

  @ParameterizedTest
  @MethodSource("written")
  void shouldReadAMoment(TimeForm form, String text) {
    assertThat(form.read(text)).isEqualTo(MOMENT);
  }

  static Stream<Arguments> illegible() {
    return Stream.of(
        Arguments.of(new TimeForm.Iso(), "2026-03-01"),
        Arguments.of(new TimeForm.SlashDate(), "1772360130000"),
        Arguments.of(new TimeForm.DayFirst(JAKARTA), "31/02/2026 10:00:00"),
        Arguments.of(new TimeForm.DayFirst(JAKARTA), "1/3/2026 10:00:00"),
        Arguments.of(new TimeForm.EpochSeconds(), "1e99999999"),
        Arguments.of(new TimeForm.EpochSeconds(), "yesterday"));
  }

  @ParameterizedTest
  @MethodSource("illegible")
  void shouldRefuseWhatIsWrittenOtherwise(TimeForm form, String text) {
    assertThatThrownBy(() -> form.read(text)).isInstanceOf(DateTimeException.class);
  }
}
