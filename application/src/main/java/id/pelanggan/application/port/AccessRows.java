package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.sync.QuarantineId;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** What is stored of a customer, in whatever table, for whoever asks by right. */
public interface AccessRows {

  /**
   * What every table has of the customer in the plain, by the registry of all of them: by table,
   * row by row, by column. Left out are keyed hashes, numbers of keys, and who of the shop did
   * something.
   */
  SortedMap<String, List<SortedMap<String, String>>> listRows(CustomerId customer);

  /** How many pairs say that the customer may be the same person as another one. */
  long countCandidates(CustomerId customer);

  /** Rows of files that stayed out and have one of the contacts. */
  List<Refused> listRefused(Collection<Contact> contacts);

  /** Records of systems that are kept aside and have one of the contacts. */
  List<QuarantineId> listQuarantined(Collection<Contact> contacts);

  /** A refused row: with which import, and its number among the rows with data. */
  record Refused(ChangeSetId changeSet, long row) {
    public Refused {
      requireNonNull(changeSet, "changeSet is null");
    }
  }
}
