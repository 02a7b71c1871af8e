package id.pelanggan.adapters.postgres.customer;

import java.util.Locale;
import java.util.Map;

/**
 * Every table that keeps something sealed or hashed without a customer's id: whether it may know
 * somebody, and how that person is found there. An erasure works through this list as well.
 */
public enum PersonTable {
  REFUSED_ROW(
      new Found.ByContact(
          "refused_row_contact",
          Map.of("change_set_id", "change_set_id", "row_number", "row_number"))),
  REFUSED_ROW_CONTACT(new Found.WithRow("refused_row")),
  QUARANTINED_RECORD(
      new Found.ByContactOrId(
          new Found.ByContact("quarantined_record_contact", Map.of("record_id", "id")), "digest")),
  QUARANTINED_RECORD_CONTACT(new Found.WithRow("quarantined_record")),

  SIGN_UP(new Found.ByContact("sign_up_contact", Map.of("sign_up_id", "id"))),
  SIGN_UP_CONTACT(new Found.WithRow("sign_up")),
  HELD_RETURN(
      new Found.ByContactOrId(
          new Found.ByContact("held_return_contact", Map.of("held_id", "id")), "digest")),
  HELD_RETURN_CONTACT(new Found.WithRow("held_return")),

  /** Requests are in the registry of customers; these find those of whom no customer is known. */
  PRIVACY_REQUEST_CONTACT(new Found.ContactsOf("privacy_request", Map.of("request_id", "id"))),

  /** Copies of the search index know everybody. */
  SEARCH_SNAPSHOT(new Found.EveryRow()),

  TOMBSTONE(new Found.Nobody("says of nobody who it was; is what keeps them from coming back")),
  BOOK_YEAR(new Found.Nobody("keys of what bookkeeping law keeps, until their year is over")),
  ERASURE_SLOT(new Found.Nobody("numbers of keys that are about to be destroyed")),

  CHANGE_SET(new Found.Nobody("paths of files and how they were read")),
  OUTREACH(new Found.Nobody("how letters are sent, and by which credentials")),
  INCIDENT(new Found.Nobody("what the shop writes of an incident; whom it concerns is elsewhere")),
  COLUMN_MAPPING(new Found.Nobody("names of columns")),
  CONNECTION(new Found.Nobody("how a system is reached, and by which credentials")),
  CONNECTION_STREAM(new Found.Nobody("where reading a system ended")),
  SYNC_RUN_STREAM(new Found.Nobody("where reading a system ended")),
  SYNC_SEEN(new Found.Nobody("hashes of ids, until the reading is done")),
  PRODUCT_IDENTITY(new Found.Nobody("products")),
  PRODUCT_RECORD(new Found.Nobody("products")),
  SCHEDULED_TASKS(new Found.Nobody("when connections are read"));

  private final Found found;

  PersonTable(Found found) {
    this.found = found;
  }

  public Found found() {
    return found;
  }

  /** Its name in SQL. */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How a person is found in a table. Its rows have a {@code key_slot} of their own each. */
  public sealed interface Found {
    /**
     * By the blind indexes of e-mail addresses and phone numbers.
     *
     * @param table where they are, with columns {@code kind} and {@code digest}; its rows go with
     *     those that they belong to
     * @param columns of that table, and which column of this one each of them means
     */
    record ByContact(String table, Map<String, String> columns) implements Found {
      public ByContact {
        columns = Map.copyOf(columns);
      }
    }

    /**
     * As {@link ByContact}, or by what the source calls the record.
     *
     * @param digest the column with its blind index
     */
    record ByContactOrId(ByContact contact, String digest) implements Found {}

    /**
     * Is itself what finds rows, with columns {@code kind} and {@code digest}: they stay without
     * the key that opens them, and are not found any more.
     *
     * @param table whose rows stay
     * @param columns of this table, and which column of that one each of them means
     */
    record ContactsOf(String table, Map<String, String> columns) implements Found {
      public ContactsOf {
        columns = Map.copyOf(columns);
      }
    }

    /** Goes with the rows of another table. */
    record WithRow(String table) implements Found {}

    /** Whoever it is: every row may know them. */
    record EveryRow() implements Found {}

    /**
     * @param reason why nobody is in it
     */
    record Nobody(String reason) implements Found {}
  }
}
