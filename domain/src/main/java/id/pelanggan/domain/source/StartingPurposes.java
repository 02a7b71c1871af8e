package id.pelanggan.domain.source;

import java.util.List;

/** What a shop keeps data for before it says so itself. */
public final class StartingPurposes {
  /** Selling, delivering, answering: what the customer came for. */
  public static final PurposeCode SALES_AND_SERVICE = new PurposeCode("sales-and-service");

  /** Keeping books, which the law asks for. */
  public static final PurposeCode BOOKKEEPING = new PurposeCode("bookkeeping");

  /** Telling customers about offers, where they agreed. */
  public static final PurposeCode MARKETING = new PurposeCode("marketing");

  /** Looking after the data itself: set-up, checks, repair. */
  public static final PurposeCode ADMINISTRATION = new PurposeCode("administration");

  private StartingPurposes() {}

  public static List<PurposeCode> all() {
    return List.of(SALES_AND_SERVICE, BOOKKEEPING, MARKETING, ADMINISTRATION);
  }
}
