package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.digest;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.SavedMappings.SealedMapping;
import id.pelanggan.domain.vault.KeySlot;
import org.junit.jupiter.api.Test;

/** What everything that stores mappings has to do. */
public interface SavedMappingsContract {

  /** Without a mapping when a test begins. */
  SavedMappings savedMappings();

  @Test
  default void shouldFindNothingAtFirst() {
    assertThat(savedMappings().find(digest(1))).isEmpty();
  }

  @Test
  default void shouldFindTheLastOneOfTheColumns() {
    SealedMapping last = new SealedMapping(new KeySlot(2), new byte[] {4, 5});
    SealedMapping other = new SealedMapping(new KeySlot(3), new byte[] {6});
    savedMappings().upsert(digest(1), new SealedMapping(new KeySlot(1), new byte[] {3}));
    savedMappings().upsert(digest(2), other);

    savedMappings().upsert(digest(1), last);

    assertThat(savedMappings().find(digest(1))).get().usingRecursiveComparison().isEqualTo(last);
    assertThat(savedMappings().find(digest(2))).get().usingRecursiveComparison().isEqualTo(other);
  }
}
