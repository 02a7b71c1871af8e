package id.pelanggan.application.port;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.vault.KeySlot;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Rows that could not come in, kept aside for repair; sealed, each under a key of its own. */
public interface RefusedRows {

  void insert(ChangeSetId changeSet, List<SealedRow> rows);

  /** In the order of the file. */
  List<SealedRow> list(ChangeSetId changeSet);

  void delete(ChangeSetId changeSet, Collection<Long> numbers);

  void deleteAll(ChangeSetId changeSet);

  /**
   * @param number of the row in its file, from 1
   * @param reason a code
   * @param contacts by which the person in the row is found when that person's data has to go
   */
  record SealedRow(long number, String reason, KeySlot slot, byte[] sealed, Set<Contact> contacts) {
    public SealedRow {
      contacts = Set.copyOf(contacts);
    }
  }
}
