package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

/**
 * An e-mail address or a phone number.
 *
 * @param written as the source has it, outer white space removed
 * @param normalised the form in which equal ones are equal: a lower-case address, a number in E.164
 *     form such as {@code +6281234567890}; empty where the status is {@code INVALID}, and where
 *     such a one was {@code REMOVED}
 */
public record ContactPoint(
    ContactKind kind, String written, String normalised, ContactStatus status) {
  private static final String MASK = "•••";
  private static final int SHOWN_DIGITS = 3;

  public ContactPoint {
    requireNonNull(kind, "kind is null");
    requireNonNull(written, "written is null");
    requireNonNull(normalised, "normalised is null");
    requireNonNull(status, "status is null");
    boolean fits =
        normalised.isEmpty()
            ? status == ContactStatus.INVALID || status == ContactStatus.REMOVED
            : status != ContactStatus.INVALID;
    if (!fits) {
      throw new IllegalArgumentException("status " + status + " does not fit the normalised form");
    }
  }

  public ContactPoint with(ContactStatus changed) {
    return new ContactPoint(kind, written, normalised, changed);
  }

  /** What two contact points have in common when they are the same one. */
  public String sameness() {
    return normalised.isEmpty() ? written : normalised;
  }

  /**
   * Enough to know it again for somebody who has it before them: the first letter of an address and
   * its domain, the last three digits of a number.
   */
  public String masked() {
    String value = sameness();
    return switch (kind) {
      case EMAIL -> {
        int at = value.lastIndexOf('@');
        yield at < 1
            ? MASK
            : value.substring(0, value.offsetByCodePoints(0, 1)) + MASK + value.substring(at);
      }
      case PHONE -> MASK + value.substring(Math.max(0, value.length() - SHOWN_DIGITS));
    };
  }

  /**
   * As {@link #masked}, with more of a phone number for whoever looks at one customer alone: its
   * country, its first three digits and its last ones, such as {@code +62 812 •••• 4417}. Four
   * digits or more stay hidden.
   */
  public String concealed() {
    return kind == ContactKind.PHONE && normalised.startsWith("+")
        ? PhoneMask.of(normalised).orElseGet(this::masked)
        : masked();
  }

  @Override
  public String toString() {
    return "ContactPoint[" + kind + ", " + status + "]";
  }
}
