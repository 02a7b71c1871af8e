package id.pelanggan.domain.customer;

/**
 * What can be said once of a customer, each as one text in the form given here. {@link #group}s
 * survive together: a family name of one source is never put beside the given name of another.
 */
public enum Attribute {
  /** The whole name as written. */
  FULL_NAME(Group.NAME),
  GIVEN_NAME(Group.NAME),
  FAMILY_NAME(Group.NAME),
  /** An ISO date, {@code 1990-05-17}. */
  BIRTH_DATE(Group.BIRTH_DATE),
  /** As the source has it. */
  GENDER(Group.GENDER),
  /** Two lower-case letters of ISO 639-1. */
  LANGUAGE(Group.LANGUAGE),
  /** The name of a {@link Channel}. */
  PREFERRED_CHANNEL(Group.PREFERRED_CHANNEL),
  /** An ISO date. */
  CUSTOMER_SINCE(Group.CUSTOMER_SINCE),
  /** Free text. */
  NOTE(Group.NOTE);

  private final Group group;

  Attribute(Group group) {
    this.group = group;
  }

  public Group group() {
    return group;
  }

  /** Attributes that are only worth something together. */
  public enum Group {
    NAME,
    BIRTH_DATE,
    GENDER,
    LANGUAGE,
    PREFERRED_CHANNEL,
    CUSTOMER_SINCE,
    NOTE
  }
}
