package id.pelanggan.domain.request;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** Which law a request is answered by, as far as it sets the clock. */
public enum Regime {
  /** Indonesia: 3×24 clock hours, no extension. */
  ID_UU_PDP(new Term(Duration.ofHours(72), "UU PDP 27/2022"), Optional.empty()),
  /** European Union: one month, and two further ones where it says why. */
  EU_GDPR(
      new Term(Period.ofMonths(1), "GDPR art. 12(3)"),
      Optional.of(new Term(Period.ofMonths(3), "GDPR art. 12(3)")));

  private final Term term;
  private final Optional<Term> extended;

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of a record of values
  Regime(Term term, Optional<Term> extended) {
    this.term = term;
    this.extended = extended;
  }

  /** From the moment at which a request came in. */
  public Term term() {
    return term;
  }

  /** As {@link #term}, where the shop says why it takes longer; empty where nothing allows it. */
  public Optional<Term> extended() {
    return extended;
  }

  /** What gives the customer the right. */
  public String citation(RequestKind kind) {
    return switch (this) {
      case ID_UU_PDP ->
          switch (kind) {
            case ACCESS -> "UU PDP 27/2022 art. 7, 32";
            case PORTABILITY -> "UU PDP 27/2022 art. 13";
            case RECTIFICATION -> "UU PDP 27/2022 art. 6, 30";
            case RESTRICTION -> "UU PDP 27/2022 art. 11, 41";
            case OBJECTION -> "UU PDP 27/2022 art. 10";
            case WITHDRAWAL -> "UU PDP 27/2022 art. 9, 40";
            case ERASURE -> "UU PDP 27/2022 art. 8, 43";
          };
      case EU_GDPR ->
          switch (kind) {
            case ACCESS -> "GDPR art. 15";
            case PORTABILITY -> "GDPR art. 20";
            case RECTIFICATION -> "GDPR art. 16";
            case RESTRICTION -> "GDPR art. 18";
            case OBJECTION -> "GDPR art. 21";
            case WITHDRAWAL -> "GDPR art. 7(3)";
            case ERASURE -> "GDPR art. 17";
          };
    };
  }
}
