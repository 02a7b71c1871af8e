package id.pelanggan.adapters.postgres.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.application.port.RefusedRows.SealedRow;
import id.pelanggan.application.port.RefusedRowsContract;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.vault.KeySlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresRefusedRowsTest implements RefusedRowsContract {
  private final TestDatabase database;
  private final House house;
  private final List<ChangeSetId> changeSets = new ArrayList<>();

  PostgresRefusedRowsTest(TestDatabase database) {
    this.database = database;
    this.house = new House(database);
  }

  @BeforeEach
  void empty() {
    house.empty().initialize();
    new PostgresSources(database.database()).insertIfAbsent(PortFixture.source(1), house.context());
    for (int number = 1; number <= 2; number++) {
      ChangeSet changeSet =
          PortFixture.changeSet(number, PortFixture.source(1).id(), house.context());
      new PostgresChangeSets(database.database()).insert(changeSet);
      changeSets.add(changeSet.id());
    }
  }

  @Test
  void shouldDeleteContactsWithTheirRow() {
    SealedRow row =
        new SealedRow(
            1, "ID_MISSING", new KeySlot(1), new byte[] {1}, Set.of(PortFixture.email(1)));
    refusedRows().insert(changeSets.getFirst(), List.of(row));

    refusedRows().delete(changeSets.getFirst(), Set.of(1L));

    assertThat(database.query("select count(*) from refused_row_contact")).containsExactly("0");
  }

  @Override
  public RefusedRows refusedRows() {
    return new PostgresRefusedRows(database.database());
  }

  @Override
  public List<ChangeSetId> changeSets() {
    return changeSets;
  }
}
