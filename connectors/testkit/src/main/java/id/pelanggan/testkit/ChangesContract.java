package id.pelanggan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.spi.record.StreamKind;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What happens after everything was read is read too, whatever the source's clock says. */
interface ChangesContract extends ReadingContract {

  @Test
  default void shouldReadWhatIsNewOrChanged() {
    for (StreamKind stream : streams()) {
      source().add(stream, SEVERAL);
      Reading.Result before = reading(stream).toTheEnd();
      String added = source().addOne(stream, Duration.ZERO);
      String changed = before.ids().first();
      source().change(stream, changed);
      Reading.Result after = reading(stream).from(before.cursor()).toTheEnd();
      assertThat(after.ids()).as("%s", stream).contains(added, changed);
      if (tellsChanges(stream)) {
        assertThat(after.ids().size()).as("%s", stream).isLessThan(SEVERAL);
      }
    }
  }

  @Test
  default void shouldReadWhatComesInWhileItReads() {
    for (StreamKind stream : streams()) {
      source().add(stream, 3 * FEW);
      Reading.Result first = new Reading.Result(List.of(reading(stream).limitedTo(FEW).page()));
      String added = source().addOne(stream, Duration.ZERO);
      Reading.Result rest = reading(stream).limitedTo(FEW).from(first.cursor()).toTheEnd();
      Reading.Result next = reading(stream).limitedTo(FEW).from(rest.cursor()).toTheEnd();
      TreeSet<String> all = first.ids();
      all.addAll(rest.ids());
      all.addAll(next.ids());
      assertThat(all).as("%s", stream).contains(added).containsAll(source().ids(stream));
    }
  }

  @Test
  default void shouldReadWhatComesInLate() {
    for (StreamKind stream : streams()) {
      Duration lateness = source().lateness(stream);
      if (lateness.isZero()) {
        continue;
      }
      source().add(stream, FEW);
      source().addOne(stream, Duration.ZERO);
      Reading.Result before = reading(stream).toTheEnd();
      String late = source().addOne(stream, lateness);
      assertThat(reading(stream).from(before.cursor()).toTheEnd().ids())
          .as("%s", stream)
          .contains(late);
    }
  }

  @Test
  default void shouldTellOfWhatIsGone() {
    for (StreamKind stream : streams()) {
      source().add(stream, FEW);
      Reading.Result before = reading(stream).toTheEnd();
      String gone = before.ids().first();
      source().delete(stream, gone);
      assertThat(reading(stream).toTheEnd().ids()).as("%s", stream).doesNotContain(gone);
      if (source().marksDeleted(stream)) {
        assertThat(reading(stream).from(before.cursor()).toTheEnd().deleted())
            .as("%s", stream)
            .contains(gone);
      }
    }
  }
}
