package id.pelanggan.adapters.postgres.vault;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.SnapshotKeys;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresSnapshotKeysTest {
  private static final UUID SNAPSHOT = new UUID(0, 1);
  private static final Instant SAVED = Instant.parse("2026-11-23T05:06:07Z");

  private final TestDatabase database;

  PostgresSnapshotKeysTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Test
  void shouldKnowTheSlotsOfCopiesUntilTheyAreDeleted() {
    SnapshotKeys keys = new PostgresSnapshotKeys(database.database());
    keys.insert(SNAPSHOT, new KeySlot(7), SAVED);

    assertThat(keys.contains(SNAPSHOT, new KeySlot(7))).isTrue();
    assertThat(keys.contains(SNAPSHOT, new KeySlot(8))).isFalse();
    assertThat(keys.contains(new UUID(0, 2), new KeySlot(7))).isFalse();

    keys.delete(SNAPSHOT);

    assertThat(keys.contains(SNAPSHOT, new KeySlot(7))).isFalse();
  }
}
