package id.pelanggan.domain.incident;

/** How far the work on an incident is. */
public enum IncidentState {
  OPEN,
  /** It does no more harm. */
  CONTAINED,
  CLOSED
}
