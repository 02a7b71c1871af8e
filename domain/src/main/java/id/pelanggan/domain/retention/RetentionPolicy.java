package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import java.time.Period;

/**
 * How long something is kept, why, and how it is let go.
 *
 * @param version from 1; a policy that changes has one more, and the earlier ones stay
 * @param period from the trigger on; may be none
 * @param warnsFirst whether the customer is told and asked before
 * @param grace how long the customer has to answer; none where nobody is asked
 * @param citation the law, or who decided it
 * @param indonesianTitle what people of the shop call it
 */
public record RetentionPolicy(
    PolicyCode code,
    int version,
    RetentionSubject subject,
    RetentionTrigger trigger,
    Period period,
    RetentionAction action,
    boolean warnsFirst,
    Period grace,
    String citation,
    String indonesianTitle,
    String englishTitle,
    boolean active) {
  private static final int LONGEST = 200;

  public RetentionPolicy {
    requireNonNull(code, "code is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(trigger, "trigger is null");
    requireNonNull(period, "period is null");
    requireNonNull(action, "action is null");
    requireNonNull(grace, "grace is null");
    requireText(citation);
    requireText(indonesianTitle);
    requireText(englishTitle);
    if (version < 1) {
      throw new IllegalArgumentException("version is below 1: " + version);
    }
    if (period.isNegative() || grace.isNegative()) {
      throw new IllegalArgumentException("a period is below zero");
    }
    if (warnsFirst == grace.isZero()) {
      throw new IllegalArgumentException("who is warned has grace, and nobody else");
    }
    if (!fits(subject, action)) {
      throw new IllegalArgumentException("the action does not fit what the policy is about");
    }
  }

  /** Whether customers go by it altogether, so that a warning comes first by default. */
  public boolean isOfWholeCustomers() {
    return subject instanceof RetentionSubject.WholeCustomer;
  }

  /** The same policy one version later. */
  public RetentionPolicy changed(
      Period longer, boolean warns, Period answering, RetentionAction does, String by, boolean on) {
    return new RetentionPolicy(
        code,
        version + 1,
        subject,
        trigger,
        longer,
        does,
        warns,
        answering,
        by,
        indonesianTitle,
        englishTitle,
        on);
  }

  private static boolean fits(RetentionSubject subject, RetentionAction action) {
    return switch (subject) {
      case RetentionSubject.WholeCustomer whole ->
          switch (action) {
            case WARN, ANONYMISE, ERASE -> true;
            case CLEAR_FIELD, REMOVE_CONTACT_POINT -> false;
          };
      case RetentionSubject.OneKind kind ->
          switch (action) {
            case WARN, CLEAR_FIELD, REMOVE_CONTACT_POINT -> true;
            case ANONYMISE, ERASE -> false;
          };
      case RetentionSubject.KeptAside aside ->
          switch (action) {
            case WARN, ERASE -> true;
            case CLEAR_FIELD, REMOVE_CONTACT_POINT, ANONYMISE -> false;
          };
    };
  }

  private static void requireText(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("a text is not of 1 to " + LONGEST + " characters");
    }
  }
}
