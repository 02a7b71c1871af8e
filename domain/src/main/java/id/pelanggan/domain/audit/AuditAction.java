package id.pelanggan.domain.audit;

/** What was done. */
public enum AuditAction {
  KEYRING_CREATED,
  IMPORT_STARTED,
  PAGE_STORED,
  IMPORT_FINISHED,
  IMPORT_UNDONE,
  REFUSED_ROWS_READ,
  CUSTOMER_READ,
  /** Names were shown in a list; how many. */
  CUSTOMERS_FOUND,
  CUSTOMERS_EXPORTED,
  ORDERS_EXPORTED,
  CUSTOMER_CHANGED,
  /** What is concealed was shown, and why. */
  CUSTOMER_REVEALED,
  /** A value was copied out of the terminal. */
  CUSTOMER_COPIED,
  /** Several contact points were made one. */
  CONTACTS_MERGED,
  /** A change by hand was taken back. */
  CHANGE_UNDONE,
  ORDER_READ,
  ENGAGEMENT_RECORDED,
  CONNECTION_ADDED,
  CONNECTION_CHANGED,
  CONNECTION_REMOVED,
  /** A source gave new credentials in place of others, which are kept. */
  CREDENTIALS_RENEWED,
  SYNC_STARTED,
  SYNC_FINISHED,
  QUARANTINE_READ,
  QUARANTINE_REPAIRED,
  PLUGIN_INSTALLED,
  PLUGIN_TRUSTED,
  PLUGIN_REMOVED
}
