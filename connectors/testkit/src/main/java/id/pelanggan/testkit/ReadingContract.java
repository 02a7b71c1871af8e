package id.pelanggan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.spi.Capability;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.StreamSpec;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.StreamKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything is read, and nothing is lost on the way. */
interface ReadingContract extends Subject {
  int SEVERAL = 130;
  int FEW = 7;

  @Test
  default void shouldEndWhereNothingIs() {
    for (StreamKind stream : streams()) {
      assertThat(reading(stream).toTheEnd().records()).as("%s", stream).isEmpty();
    }
  }

  @Test
  default void shouldReadEverything() {
    for (StreamKind stream : streams()) {
      source().add(stream, SEVERAL);
      assertThat(reading(stream).toTheEnd().ids()).as("%s", stream).isEqualTo(source().ids(stream));
    }
  }

  @Test
  default void shouldSayOfWhichStreamItsRecordsAre() {
    for (StreamKind stream : streams()) {
      source().add(stream, FEW);
      assertThat(reading(stream).toTheEnd().records())
          .allMatch(record -> record.stream() == stream);
    }
  }

  @Test
  default void shouldKeepToTheLimit() {
    for (StreamKind stream : streams()) {
      source().add(stream, 3 * FEW + 1);
      Reading.Result result = reading(stream).limitedTo(FEW).toTheEnd();
      assertThat(result.ids()).as("%s", stream).isEqualTo(source().ids(stream));
      assertThat(result.pages())
          .allMatch(page -> page.records().size() + page.unreadable().size() <= FEW);
    }
  }

  @Test
  default void shouldLoseNothingAtTheEndOfAPageAmongEqualTimes() {
    for (StreamKind stream : streams()) {
      source().add(stream, FEW);
      source().addTied(stream, 5 * FEW);
      assertThat(reading(stream).limitedTo(FEW).withNewConnectors().toTheEnd().ids())
          .as("%s", stream)
          .isEqualTo(source().ids(stream));
    }
  }

  @Test
  default void shouldGoOnInAnotherProcess() {
    for (StreamKind stream : streams()) {
      source().add(stream, SEVERAL);
      assertThat(reading(stream).limitedTo(40).withNewConnectors().toTheEnd().ids())
          .as("%s", stream)
          .isEqualTo(source().ids(stream));
    }
  }

  @Test
  default void shouldHandOverTheSameForTheSameCursor() {
    for (StreamKind stream : streams()) {
      source().add(stream, 5 * FEW);
      for (Page page : reading(stream).limitedTo(FEW).toTheEnd().pages()) {
        Reading again = reading(stream).limitedTo(FEW).from(page.nextCursor());
        List<String> first = ids(again.page());
        assertThat(ids(again.page())).as("%s", stream).containsAll(first);
      }
    }
  }

  @Test
  default void shouldWriteCursorsThatCanBeStored() {
    for (StreamKind stream : streams()) {
      source().add(stream, 3 * FEW);
      for (Page page : reading(stream).limitedTo(FEW).toTheEnd().pages()) {
        assertThat(page.nextCursor()).hasSizeLessThanOrEqualTo(Page.LONGEST_CURSOR);
        assertThat(source().confidential()).noneMatch(page.nextCursor()::contains);
      }
    }
  }

  @Test
  default void shouldReadARangeAlone() {
    if (!factory().capabilities().contains(Capability.BACKFILL)) {
      return;
    }
    for (StreamKind stream : streams()) {
      source().add(stream, SEVERAL);
      Instant now = host().context().clock().instant();
      TimeRange range =
          new TimeRange(now.minus(Duration.ofDays(400)), now.minus(Duration.ofDays(200)));
      Reading.Result result = reading(stream).within(range).limitedTo(FEW).toTheEnd();
      assertThat(source().ids(stream, range)).as("the script fills the range").isNotEmpty();
      assertThat(result.ids()).as("%s", stream).isEqualTo(source().ids(stream, range));
    }
  }

  private static List<String> ids(Page page) {
    return page.records().stream().map(record -> record.id()).toList();
  }

  /** Whether a stream tells what changed. */
  default boolean tellsChanges(StreamKind stream) {
    return Optional.of(stream)
        .filter(kind -> factory().capabilities().contains(Capability.INCREMENTAL))
        .flatMap(
            kind -> connector().streams().stream().filter(each -> each.kind() == kind).findFirst())
        .filter(each -> each.reading() == StreamSpec.Reading.CHANGES)
        .isPresent();
  }
}
