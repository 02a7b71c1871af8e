package id.pelanggan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.pelanggan.spi.Capability;
import id.pelanggan.spi.Change;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.StreamKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a connector says of itself, and keeps to. */
interface FactoryContract extends Subject {
  TimeRange ANY_RANGE =
      new TimeRange(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"));

  @Test
  default void shouldSayTheSameOfItselfEachTime() {
    assertThat(factory().name()).matches("[a-z0-9-]{1,40}").isEqualTo(factory().name());
    assertThat(factory().displayName()).isEqualTo(factory().displayName());
    assertThat(factory().description()).isEqualTo(factory().description());
    assertThat(factory().configSpec()).isEqualTo(factory().configSpec());
    assertThat(factory().capabilities()).isEqualTo(factory().capabilities());
  }

  @Test
  default void shouldCallNobodyWhenItIsMade() {
    connector().streams();
    assertThat(source().calls()).isZero();
  }

  @Test
  default void shouldHaveTheSameStreamsEachTime() {
    Connector connector = connector();
    assertThat(connector.streams()).isNotEmpty().isEqualTo(connector.streams());
    assertThat(connector().streams()).isEqualTo(connector.streams());
    assertThat(connector.streams().stream().map(stream -> stream.kind()))
        .doesNotHaveDuplicates()
        .containsAll(source().streams());
  }

  @Test
  default void shouldRefuseStreamsThatItDoesNotHave() {
    Connector connector = connector();
    List<StreamKind> kinds = connector.streams().stream().map(stream -> stream.kind()).toList();
    Arrays.stream(StreamKind.values())
        .filter(kind -> !kinds.contains(kind))
        .forEach(kind ->
            assertThat(
                    catchThrowable(() ->
                        connector.read(
                            new ReadRequest(kind, Optional.empty(), Optional.empty(), 10))))
                .as("reading %s", kind)
                .isInstanceOfAny(
                    IllegalArgumentException.class, UnsupportedOperationException.class));
  }

  @Test
  default void shouldRefuseToPushWhatItCannot() {
    if (!factory().capabilities().contains(Capability.PUSH_ERASURE)) {
      assertThat(catchThrowable(() -> connector().push(new Change.Erase("1"))))
          .isInstanceOf(UnsupportedOperationException.class);
    }
    if (!factory().capabilities().contains(Capability.PUSH_WITHDRAWAL)) {
      assertThat(catchThrowable(() -> connector().push(new Change.Withdraw("1", "email"))))
          .isInstanceOf(UnsupportedOperationException.class);
    }
    assertThat(source().calls()).isZero();
  }

  @Test
  default void shouldRefuseARangeWhereItCannotFillBack() {
    if (!factory().capabilities().contains(Capability.BACKFILL)) {
      StreamKind stream = streams().getFirst();
      assertThat(catchThrowable(() -> reading(stream).within(ANY_RANGE).page()))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }
}
