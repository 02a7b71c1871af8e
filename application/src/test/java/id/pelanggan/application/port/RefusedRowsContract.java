package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.email;
import static id.pelanggan.application.port.PortFixture.phone;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.RefusedRows.SealedRow;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.vault.KeySlot;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everything that stores refused rows has to do. */
public interface RefusedRowsContract {

  /** Without a row when a test begins. */
  RefusedRows refusedRows();

  /** Two that are stored. */
  List<ChangeSetId> changeSets();

  @Test
  default void shouldListRowsAsInsertedInTheOrderOfTheFile() {
    SealedRow early = row(2, email(1), phone(1));
    SealedRow late = row(5_000_000_000L);
    refusedRows().insert(changeSets().getFirst(), List.of(late, early));

    assertThat(refusedRows().list(changeSets().getFirst()))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(early, late);
    assertThat(refusedRows().list(changeSets().getLast())).isEmpty();
  }

  @Test
  default void shouldDeleteRowsByTheirNumbers() {
    refusedRows().insert(changeSets().getFirst(), List.of(row(1, email(1)), row(2, email(1))));
    refusedRows().insert(changeSets().getLast(), List.of(row(1)));

    refusedRows().delete(changeSets().getFirst(), Set.of(1L, 9L));

    assertThat(refusedRows().list(changeSets().getFirst()))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(row(2, email(1)));
    assertThat(refusedRows().list(changeSets().getLast())).hasSize(1);
  }

  @Test
  default void shouldDeleteAllRowsOfOneChangeSet() {
    refusedRows().insert(changeSets().getFirst(), List.of(row(1, phone(1)), row(2)));
    refusedRows().insert(changeSets().getLast(), List.of(row(1)));

    refusedRows().deleteAll(changeSets().getFirst());

    assertThat(refusedRows().list(changeSets().getFirst())).isEmpty();
    assertThat(refusedRows().list(changeSets().getLast())).hasSize(1);
  }

  @Test
  default void shouldTakeNoRows() {
    refusedRows().insert(changeSets().getFirst(), List.of());
    refusedRows().delete(changeSets().getFirst(), Set.of());

    assertThat(refusedRows().list(changeSets().getFirst())).isEmpty();
  }

  private static SealedRow row(long number, Contact... contacts) {
    return new SealedRow(
        number, "DATE_UNREADABLE", new KeySlot(7), new byte[] {1, 0}, Set.of(contacts));
  }
}
