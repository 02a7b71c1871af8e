package id.pelanggan.domain.intake;

/** How documents come in. */
public enum ChangeSetKind {
  IMPORT,
  MANUAL,
  SYNC
}
