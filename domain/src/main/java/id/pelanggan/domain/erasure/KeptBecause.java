package id.pelanggan.domain.erasure;

/** Why rows outlive the customer whom they were about. */
public enum KeptBecause {
  /** What was sold to whom is kept for ten years. */
  BOOKKEEPING("UU 8/1997; UU KUP art. 28(11)"),
  /** Whoever processes data has to show that it was lawful. */
  EVIDENCE("UU 27/2022 art. 24, 47; GDPR art. 5(2), 7(1)"),
  /** A claim is brought or defended. */
  CLAIMS("GDPR art. 17(3)(e)"),
  /** Facts of which nobody knows any more whose they are. */
  NOBODYS("GDPR recital 26"),
  /** Ids and numbers by which the program keeps order, and which name nobody. */
  ORDERLINESS("UU 27/2022 art. 47"),
  /** A connected system has to be told yet. */
  STILL_TO_TELL("UU 27/2022 art. 45; GDPR art. 19");

  private final String citation;

  KeptBecause(String citation) {
    this.citation = citation;
  }

  /** By which statute, in the form in which statutes are cited. */
  public String citation() {
    return citation;
  }
}
