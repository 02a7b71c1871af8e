package id.pelanggan.domain.incident;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * By when somebody has to be told of an incident. The clock runs over nights and holidays.
 *
 * @param time from the moment it was known
 * @param citation the statute
 */
public record NoticeDeadline(Duration time, String citation) {
  /** To the authority and to the people, in writing, within 3 × 24 hours. */
  public static final NoticeDeadline INDONESIAN =
      new NoticeDeadline(Duration.ofHours(72), "UU PDP 27/2022 art. 46(1); GDPR art. 33(1)");

  public NoticeDeadline {
    requireNonNull(time, "time is null");
    requireNonNull(citation, "citation is null");
  }

  public Instant due(Instant detectedAt) {
    return detectedAt.plus(time);
  }

  /** How it stands with one of those who have to be told. */
  public Standing standing(Instant detectedAt, Optional<Instant> toldAt, Instant now) {
    Instant due = due(detectedAt);
    if (toldAt.isPresent()) {
      return toldAt.get().isAfter(due) ? Standing.TOLD_LATE : Standing.TOLD;
    }
    if (now.isAfter(due)) {
      return Standing.OVERDUE;
    }
    boolean soon = Duration.between(now, due).compareTo(time.dividedBy(3)) < 0;
    return soon ? Standing.DUE_SOON : Standing.RUNNING;
  }

  /** How it stands. */
  public enum Standing {
    RUNNING,
    /** Less than a third of the time is left. */
    DUE_SOON,
    OVERDUE,
    TOLD,
    TOLD_LATE
  }
}
