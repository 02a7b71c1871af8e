package id.pelanggan.domain.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What data is kept for, on which legal basis, and what may be done with it.
 *
 * @param basis empty while nobody said it; such a purpose is not active
 * @param balancing why the business's interest weighs more than what it means for customers; needed
 *     for {@link LegalBasis#LEGITIMATE_INTEREST}
 * @param citation the statute; needed for {@link LegalBasis#LEGAL_DUTY}, may be empty otherwise
 * @param people whose data it is
 * @param channels by which customers are reached for it
 * @param recipients who gets data for it
 * @param retention empty where the policies of retention alone decide
 * @param parent what it is a part of; it is active only where that is
 * @param consentLifetime for how long a consent holds; empty for ever
 * @param minimumAge below it a guardian has to agree
 * @param active whether the shop wants it to be
 */
public record Purpose(
    PurposeCode code,
    LocalText title,
    LocalText description,
    Optional<LegalBasis> basis,
    Optional<LocalText> balancing,
    String citation,
    LocalText people,
    Set<Channel> channels,
    Set<DataKind> kinds,
    LocalText recipients,
    Optional<RetentionTerm> retention,
    Optional<PurposeCode> parent,
    Optional<Period> consentLifetime,
    int minimumAge,
    boolean active) {
  /**
   * UU PDP 27/2022 art. 25 asks for a guardian's agreement for children and names no age; UU
   * 35/2014 art. 1(1) calls everybody below 18 a child.
   */
  public static final int ADULT = 18;

  public Purpose {
    requireNonNull(code, "code is null");
    requireNonNull(title, "title is null");
    requireNonNull(description, "description is null");
    requireNonNull(basis, "basis is null");
    requireNonNull(balancing, "balancing is null");
    requireNonNull(citation, "citation is null");
    requireNonNull(people, "people is null");
    channels = ordered(Channel.class, channels);
    kinds = ordered(DataKind.class, kinds);
    requireNonNull(recipients, "recipients is null");
    requireNonNull(retention, "retention is null");
    requireNonNull(parent, "parent is null");
    requireNonNull(consentLifetime, "consentLifetime is null");
    if (minimumAge < 0 || minimumAge > ADULT + 3) {
      throw new IllegalArgumentException("minimumAge is not in 0..21: " + minimumAge);
    }
  }

  /** Whether customers are asked, and can take it back. */
  public boolean asksConsent() {
    return basis.filter(LegalBasis.CONSENT::equals).isPresent();
  }

  /** The same, wanted or not. */
  public Purpose activated(boolean wanted) {
    return new Purpose(
        code,
        title,
        description,
        basis,
        balancing,
        citation,
        people,
        channels,
        kinds,
        recipients,
        retention,
        parent,
        consentLifetime,
        minimumAge,
        wanted);
  }

  /** The same, by other channels. */
  public Purpose reaching(Set<Channel> others) {
    return new Purpose(
        code,
        title,
        description,
        basis,
        balancing,
        citation,
        people,
        others,
        kinds,
        recipients,
        retention,
        parent,
        consentLifetime,
        minimumAge,
        active);
  }

  private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> constants) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(constants);
    return Collections.unmodifiableSet(copy);
  }
}
