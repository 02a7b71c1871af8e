package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.id;
import static id.pelanggan.application.port.PortFixture.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everything that stores sources has to do. */
public interface SourcesContract {

  /** Without a source when a test begins, but with the purposes that a shop starts with. */
  Sources sources();

  /** Of an operator who is stored. */
  CallContext context();

  @Test
  default void shouldKnowPurposesThatWereInserted() {
    PurposeCode gifts = new PurposeCode("gifts-of-the-season");
    Source ofGifts = new Source(new SourceId(id(9)), "Bingkisan", gifts, 50, false);
    assertThatThrownBy(() -> sources().insertIfAbsent(ofGifts, context()))
        .isInstanceOf(PelangganException.class);

    sources().insertPurposes(List.of(gifts, StartingPurposes.MARKETING), context());
    sources().insertPurposes(List.of(gifts), context());

    assertThat(sources().insertIfAbsent(ofGifts, context())).isEqualTo(ofGifts);
  }

  @Test
  default void shouldFindSourceAsInserted() {
    Source source =
        new Source(new SourceId(id(7)), "Kasir “Melati” 花", StartingPurposes.BOOKKEEPING, 80, true);

    assertThat(sources().insertIfAbsent(source, context())).isEqualTo(source);
    assertThat(sources().find(source.id())).contains(source);
    assertThat(sources().find(source(8).id())).isEmpty();
  }

  @Test
  default void shouldKeepTheFirstSourceOfAName() {
    Source first = source(1);
    Source second =
        new Source(new SourceId(id(2)), first.name(), StartingPurposes.MARKETING, 1, true);
    sources().insertIfAbsent(first, context());

    assertThat(sources().insertIfAbsent(second, context())).isEqualTo(first);
    assertThat(sources().list()).containsExactly(first);
  }

  @Test
  default void shouldListSourcesByName() {
    sources().insertIfAbsent(source(2), context());
    sources().insertIfAbsent(source(1), context());

    assertThat(sources().list()).containsExactly(source(1), source(2));
  }

  @Test
  default void shouldRefuseSourceForNoPurpose() {
    Source source =
        new Source(new SourceId(id(1)), "Kasir", new PurposeCode("never-heard-of"), 1, true);

    assertThatThrownBy(() -> sources().insertIfAbsent(source, context()))
        .isInstanceOf(PelangganException.class);
  }
}
