package id.pelanggan.domain.request;

import java.util.Optional;

/** Why a request may be refused. */
public enum RefusalReason {
  /** Nobody could make certain who asks. */
  NOT_VERIFIED("UU PDP 27/2022 art. 35", "GDPR art. 12(6)"),
  /** Nothing is known of who asks. */
  NOBODY_KNOWN("UU PDP 27/2022 art. 32", "GDPR art. 11(2)"),
  /** It would endanger somebody's safety or health. */
  ENDANGERS("UU PDP 27/2022 art. 33(a)", "GDPR art. 23(1)"),
  /** It would lay open the data of somebody else. */
  CONCERNS_OTHERS("UU PDP 27/2022 art. 33(b)", "GDPR art. 15(4)"),
  /** It is against the defence and security of the country. */
  AGAINST_SECURITY("UU PDP 27/2022 art. 33(c)", "GDPR art. 23(1)"),
  /** A law asks for the data to be kept, such as that of bookkeeping. */
  LAW_KEEPS("UU KUP art. 28(11)", "GDPR art. 17(3)(b)"),
  /** The data is needed for a claim before a court. */
  LEGAL_CLAIM("UU PDP 27/2022 art. 15(1)(b)", "GDPR art. 17(3)(e)"),
  /** Asked again and again without a reason. */
  EXCESSIVE("", "GDPR art. 12(5)");

  private final String indonesian;
  private final String european;

  RefusalReason(String indonesian, String european) {
    this.indonesian = indonesian;
    this.european = european;
  }

  /** What allows it; empty where that law does not know it. */
  public Optional<String> citation(Regime regime) {
    String citation =
        switch (regime) {
          case ID_UU_PDP -> indonesian;
          case EU_GDPR -> european;
        };
    return Optional.of(citation).filter(text -> !text.isEmpty());
  }
}
