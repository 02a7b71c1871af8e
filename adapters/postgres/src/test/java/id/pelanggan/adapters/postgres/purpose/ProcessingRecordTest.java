package id.pelanggan.adapters.postgres.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.SyncFixture;
import id.pelanggan.application.purpose.DeactivatePurpose;
import id.pelanggan.application.purpose.ProcessingRecord;
import id.pelanggan.application.purpose.ProcessingRecord.ConnectedSystem;
import id.pelanggan.application.purpose.ShowProcessingRecord;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Hosting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of processing, from a shop with connections. */
@PostgresTest
class ProcessingRecordTest {
  private final House house;

  ProcessingRecordTest(TestDatabase database) {
    this.house = new House(database);
  }

  @BeforeEach
  void empty() {
    house.empty().initialize();
  }

  @Test
  void shouldNameEveryActivePurposeWithANotice() {
    ProcessingRecord record = record();

    assertThat(record.activities())
        .extracting(activity -> activity.purpose().code())
        .containsExactlyInAnyOrderElementsOf(StartingPurposes.all());
    assertThat(record.activities())
        .allSatisfy(activity -> assertThat(activity.notices()).isNotEmpty());
    assertThat(record.controller().legalName()).isEqualTo("Toko Melati");
  }

  @Test
  void shouldLeaveOutWhatEnded() {
    house.get(DeactivatePurpose.class).deactivate(house.context(), StartingPurposes.MARKETING);

    assertThat(record().activities())
        .extracting(activity -> activity.purpose().code())
        .doesNotContain(StartingPurposes.MARKETING);
  }

  @Test
  void shouldWarnOfBooksAbroadWhileTheyHaveToBeKeptInIndonesia() {
    connect(1, "US");
    connect(2, "ID");

    assertThat(record().connections())
        .extracting(system -> system.hosting().country(), ConnectedSystem::foreignBooks)
        .containsExactlyInAnyOrder(tuple("US", true), tuple("ID", false));

    house.get(DeactivatePurpose.class).deactivate(house.context(), StartingPurposes.BOOKKEEPING);
    assertThat(record().connections()).noneMatch(ConnectedSystem::foreignBooks);
  }

  private ProcessingRecord record() {
    return house.get(ShowProcessingRecord.class).show(house.context());
  }

  private void connect(int number, String country) {
    Source source =
        house.get(Sources.class).insertIfAbsent(PortFixture.source(number), house.context());
    Connection usual = SyncFixture.connection(source);
    house
        .get(Connections.class)
        .insert(
            new Connection(
                usual.source(),
                usual.connector(),
                usual.allowsPrivateAddresses(),
                usual.zone(),
                new Hosting(country, ""),
                usual.schedule(),
                usual.paused(),
                usual.keySlot(),
                usual.settings()),
            house.context());
  }
}
