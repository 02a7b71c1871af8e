package id.pelanggan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pelanggan.spi.CheckReport;
import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.record.StreamKind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What goes wrong at the source costs time, and no records. */
interface TroubleContract extends ReadingContract {
  int PATIENT = 6;

  @Test
  default void shouldReadEverythingWhateverGoesWrongOnce() {
    Set<Trouble> passing = EnumSet.noneOf(Trouble.class);
    source().troubles().stream()
        .filter(trouble -> !trouble.isLasting() && trouble != Trouble.NO_ANSWER)
        .forEach(passing::add);
    for (StreamKind stream : streams()) {
      source().add(stream, 5 * FEW);
      for (Trouble trouble : passing) {
        readWith(stream, trouble);
      }
    }
  }

  private void readWith(StreamKind stream, Trouble trouble) {
    Reading reading = reading(stream).limitedTo(2 * FEW).asking(PATIENT);
    Reading.Result begun = new Reading.Result(List.of(reading.page()));
    source().fail(trouble);
    Reading.Result rest = reading.from(begun.cursor()).toTheEnd();
    source().recover();
    Set<String> all = begun.ids();
    all.addAll(rest.ids());
    assertThat(all).as("%s, %s", stream, trouble).isEqualTo(source().ids(stream));
  }

  @Test
  default void shouldSayThatTheSourceIsBusy() {
    if (source().troubles().contains(Trouble.BUSY)) {
      source().fail(Trouble.BUSY);
      assertThat(failure().kind()).isEqualTo(FailureKind.SOURCE_BUSY);
    }
  }

  @Test
  default void shouldNotWaitLongForALimitAndCallOnce() {
    if (!source().troubles().contains(Trouble.RATE_LIMITED_LONG)) {
      return;
    }
    StreamKind stream = streams().getFirst();
    source().add(stream, FEW);
    source().fail(Trouble.RATE_LIMITED_LONG);
    long calls = source().calls();
    ConnectorException failure = failure();
    assertThat(failure.kind()).isEqualTo(FailureKind.RATE_LIMITED);
    assertThat(failure.retryAfter().orElse(Duration.ZERO))
        .isBetween(Duration.ofSeconds(100), Duration.ofSeconds(130));
    assertThat(source().calls() - calls).isEqualTo(1);
  }

  @Test
  default void shouldRefuseWrongCredentialsInWords() {
    try (var connector = host().openExactly(source().settingsWithWrongCredentials())) {
      CheckReport report = connector.check();
      assertThat(report.isFine()).isFalse();
    }
  }

  @Test
  default void shouldFindThatAllIsWell() {
    streams().forEach(stream -> source().add(stream, FEW));
    assertThat(connector().check().findings()).allMatch(CheckReport.Finding::fine);
  }

  @Test
  default void shouldStoreCredentialsThatItRenews() {
    if (!source().troubles().contains(Trouble.CREDENTIALS_OVER)) {
      return;
    }
    StreamKind stream = streams().getFirst();
    source().add(stream, FEW);
    source().fail(Trouble.CREDENTIALS_OVER);
    assertThat(reading(stream).toTheEnd().ids()).isEqualTo(source().ids(stream));
    assertThat(host().stored()).isNotEmpty();
    long calls = source().calls();
    assertThat(reading(stream).toTheEnd().ids()).isEqualTo(source().ids(stream));
    assertThat(source().calls() - calls).as("calls with what was stored").isLessThan(calls);
  }

  /** How reading the first stream fails. */
  private ConnectorException failure() {
    StreamKind stream = streams().getFirst();
    return catchThrowableOfType(ConnectorException.class, () -> reading(stream).toTheEnd());
  }
}
