package id.pelanggan.domain.purpose;

/** How far a version of a notice is. */
public enum NoticeState {
  /** Written; nobody was told. */
  DRAFT,
  /** Those who agreed under an earlier version are being told; UU PDP 27/2022 art. 21. */
  ANNOUNCED,
  /** What customers are shown. */
  ACTIVE,
  /** A later one took its place. */
  REPLACED
}
