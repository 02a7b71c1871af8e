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
  TRUST_PLUGINS,
  /** Purposes, notices, the record of processing, registers. */
  SEE_PURPOSES,
  /** Purposes, notices, the protection officer. */
  CHANGE_PURPOSES,
  /** Sign an impact assessment, and with it let matching and scoring begin. */
  SIGN_ASSESSMENTS,
  /** Record incidents, and see who is affected. */
  HANDLE_INCIDENTS,
  SEE_CONSENTS,
  RECORD_CONSENTS,
  SEE_REQUESTS,
  /** Verify, answer, refuse; see what is restricted. */
  HANDLE_REQUESTS,
  /** Policies, cases, holds. */
  SEE_RETENTION,
  /** Change policies, place and lift holds. */
  CHANGE_RETENTION,
  /** Approve what retention lets go. */
  RUN_RETENTION,
  ERASE_CUSTOMERS,
  /** What bookkeeping law keeps of people who were erased. */
  SEE_BOOKS,
  /** How letters are sent, and where the pages of customers are. */
  CHANGE_OUTREACH,
  /** Let customers open their own pages. */
  SERVE_PAGES,
  /** What a customer may do on their own page, with their own data. */
  ACT_FOR_ONESELF
}
