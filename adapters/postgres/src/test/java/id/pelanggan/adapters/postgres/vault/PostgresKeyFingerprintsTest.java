package id.pelanggan.adapters.postgres.vault;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.customer.PostgresCustomers;
import id.pelanggan.adapters.postgres.intake.PostgresChangeSets;
import id.pelanggan.adapters.postgres.intake.PostgresSources;
import id.pelanggan.adapters.postgres.record.PostgresSourceRecords;
import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.KeyFingerprints;
import id.pelanggan.application.port.KeyFingerprintsContract;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.domain.source.Stream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PostgresTest
class PostgresKeyFingerprintsTest implements KeyFingerprintsContract {
  private final TestDatabase database;
  private final House house;

  PostgresKeyFingerprintsTest(TestDatabase database) {
    this.database = database;
    this.house = new House(database);
  }

  @BeforeEach
  void empty() {
    house.empty();
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  void shouldNoticeSealedRecords(Stream stream) {
    new PostgresSourceRecords(database.database())
        .insertVersions(stream, List.of(PortFixture.version(PortFixture.id(1), 1, 1)));

    assertThat(keyFingerprints().isCiphertextStored()).isTrue();
  }

  @Test
  void shouldNoticeSealedProfiles() {
    new PostgresCustomers(database.database()).insert(List.of(PortFixture.adult(1)));

    assertThat(keyFingerprints().isCiphertextStored()).isTrue();
  }

  @Test
  void shouldNoticeChangeSets() {
    house.initialize();
    new PostgresSources(database.database()).insertIfAbsent(PortFixture.source(1), house.context());
    new PostgresChangeSets(database.database())
        .insert(PortFixture.changeSet(1, PortFixture.source(1).id(), house.context()));

    assertThat(keyFingerprints().isCiphertextStored()).isTrue();
  }

  @Override
  public KeyFingerprints keyFingerprints() {
    return new PostgresKeyFingerprints(database.database());
  }
}
