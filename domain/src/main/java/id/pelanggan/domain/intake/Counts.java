package id.pelanggan.domain.intake;

/**
 * What became of documents and rows.
 *
 * @param rows of the file that were read, the refused ones with them
 * @param created documents that were not known before
 * @param changed documents that say something new
 * @param same documents that say what is known already; nothing is written for them
 * @param late documents that are older than what is known; kept, but not believed
 * @param refused rows that were kept aside for repair
 * @param keptOut documents about people who were erased, who do not come back by another's hand
 */
public record Counts(
    long rows, long created, long changed, long same, long late, long refused, long keptOut) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  /** Where nobody was kept out. */
  public Counts(long rows, long created, long changed, long same, long late, long refused) {
    this(rows, created, changed, same, late, refused, 0);
  }

  /** Of documents that were kept out alone. */
  public static Counts ofKeptOut(long documents) {
    return new Counts(0, 0, 0, 0, 0, 0, documents);
  }

  public Counts plus(Counts other) {
    return new Counts(
        rows + other.rows,
        created + other.created,
        changed + other.changed,
        same + other.same,
        late + other.late,
        refused + other.refused,
        keptOut + other.keptOut);
  }

  /** Whether anything was written beside the counts. */
  public boolean isNothingNew() {
    return created == 0 && changed == 0 && late == 0 && refused == 0;
  }
}
