package id.pelanggan.domain.access;

/** What an operator may do. Roles are sets of these; the owner of a shop has them all. */
public enum Permission {
  /** Numbers only, of nobody in particular. */
  COUNT_CUSTOMERS,
  SEE_CUSTOMERS,
  /** What is masked by default. */
  REVEAL_CUSTOMERS,
  CHANGE_CUSTOMERS,
  SEE_ORDERS,
  RECORD_ENGAGEMENT,
  SEE_IMPORTS,
  IMPORT_DATA,
  EXPORT_CUSTOMERS,
  EXPORT_ORDERS,
  SEE_KEYS,
  UNLOCK_KEYS,
  /** What was done with the data, and by whom. */
  SEE_ACTIVITY,
  /** Connections, their runs, and how many records are kept aside. */
  SEE_CONNECTIONS,
  RUN_SYNC,
  /** Add, change, remove, schedule. */
  CHANGE_CONNECTIONS,
  /** Read and mend records that are kept aside. */
  REPAIR_QUARANTINE,
  SEE_PLUGINS,
  CHANGE_PLUGINS,
  /** Let code run that somebody else wrote. */
  TRUST_PLUGINS
}
