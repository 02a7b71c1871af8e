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
  SEE_ACTIVITY
}
