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
  PLUGIN_REMOVED,
  PURPOSE_CHANGED,
  NOTICE_ADDED,
  NOTICE_ACTIVATED,
  ASSESSMENT_CHANGED,
  ASSESSMENT_SIGNED,
  INCIDENT_CHANGED,
  /** Whom an incident concerns was listed. */
  AFFECTED_LISTED,
  CONSENT_RECORDED,
  CONSENTS_READ,
  REQUEST_OPENED,
  REQUEST_CHANGED,
  REQUEST_ANSWERED,
  CUSTOMER_RESTRICTED,
  RESTRICTION_LIFTED,
  /** Everything that is known of a customer was handed out. */
  ACCESS_EXPORTED,
  ERASURE_BEGUN,
  ERASURE_CANCELLED,
  /** How many customers a step of an erasure let go. */
  CUSTOMERS_ERASED,
  TOMBSTONE_LIFTED,
  /** What bookkeeping law keeps of somebody who was erased was read. */
  BOOKS_READ,
  POLICY_CHANGED,
  HOLD_PLACED,
  HOLD_LIFTED,
  RETENTION_APPROVED,
  CUSTOMER_WARNED,
  CUSTOMER_RENEWED,
  /** Data without a purpose was looked for. */
  SENSITIVE_SEARCHED,
  /** A value was taken out of everything that says it. */
  VALUE_CLEARED,
  OUTREACH_CHANGED,
  /** A letter was handed over. */
  LETTER_SENT,
  /** A customer opened their own page. */
  OWN_PAGE_OPENED,
  /** A connected system was told of a change. */
  SYSTEM_TOLD
}
