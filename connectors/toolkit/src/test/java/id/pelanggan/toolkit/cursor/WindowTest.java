package id.pelanggan.toolkit.cursor;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.StreamKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WindowTest {
  private static final Duration OVERLAP = Duration.ofHours(1);
  private static final Instant BEGUN = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void shouldSayEverythingInItsText() {
    Window window =
        Window.of(request(Optional.empty()), OVERLAP)
            .began(BEGUN)
            .divided("ab")
            .nextPart()
            .at("p\"1");

    assertThat(Window.of(request(Optional.of(window.text())), OVERLAP)).isEqualTo(window);
  }

  @Test
  void shouldBeginTheNextWindowALittleBeforeTheEndOfTheLast() {
    Window finished = Window.of(request(Optional.empty()), OVERLAP).began(BEGUN).finished();

    Window following = Window.of(request(Optional.of(finished.text())), OVERLAP);

    assertThat(following.from()).contains(BEGUN.minus(OVERLAP));
    assertThat(following.next()).isEmpty();
    assertThat(Window.isOver(request(Optional.of(finished.text())))).isTrue();
  }

  @Test
  void shouldKeepTheTimeOfItsFirstAnswer() {
    Window window = Window.of(request(Optional.empty()), OVERLAP).began(BEGUN);

    assertThat(window.began(BEGUN.plusSeconds(99)).next()).contains(BEGUN);
  }

  @Test
  void shouldBeginAgainWhereItIsDividedOtherwise() {
    Window window =
        Window.of(request(Optional.empty()), OVERLAP).began(BEGUN).divided("a").nextPart().at("x");

    Window other = window.divided("b");

    assertThat(other.part()).isZero();
    assertThat(other.place()).isEmpty();
    assertThat(other.next()).contains(BEGUN);
    assertThat(window.divided("a")).isEqualTo(window);
  }

  @Test
  void shouldBeginFromTheBeginningWhereACursorMeansNothing() {
    for (String cursor : new String[] {"", "rubbish", "{\"from\":1}", "{\"from\":\"x\"}", "[1]"}) {
      assertThat(Window.of(request(Optional.of(cursor)), OVERLAP).from()).isEmpty();
    }
  }

  @Test
  void shouldBeginARangeWhereItBegins() {
    TimeRange range = new TimeRange(BEGUN, BEGUN.plusSeconds(5));
    ReadRequest request =
        new ReadRequest(StreamKind.ORDERS, Optional.empty(), Optional.of(range), 10);

    assertThat(Window.of(request, OVERLAP).from()).contains(BEGUN);
  }

  @Test
  void shouldOnlyGoForwardWithVersions() {
    assertThat(Version.of(Optional.of("12")).reached(7).text()).isEqualTo("12");
    assertThat(Version.of(Optional.of("12")).reached(13).text()).isEqualTo("13");
    assertThat(Version.of(Optional.of("x")).number()).isZero();
    assertThat(Version.of(Optional.empty()).number()).isZero();
    assertThat(FullScan.of(Optional.of("3")).text()).isEqualTo("3");
    assertThat(FullScan.finished()).isEqualTo(FullScan.of(Optional.empty()));
  }

  private static ReadRequest request(Optional<String> cursor) {
    return new ReadRequest(StreamKind.ORDERS, cursor, Optional.empty(), 10);
  }
}
