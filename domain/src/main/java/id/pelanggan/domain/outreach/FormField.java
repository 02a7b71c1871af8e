package id.pelanggan.domain.outreach;

/** What a sign-up form can ask for beside the e-mail address, which each one asks for. */
public enum FormField {
  FULL_NAME,
  PHONE,
  /** An ISO date. */
  BIRTH_DATE,
  CITY
}
