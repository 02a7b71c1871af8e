package id.pelanggan.domain.consent;

import static java.util.Objects.requireNonNull;

/**
 * What an operator wrote beside an act; each may be empty. It is sealed.
 *
 * @param place where it was said, in a few words
 * @param evidence what proves it
 * @param guardian who spoke for the customer
 */
public record ConsentProof(String place, String evidence, String guardian) {
  public static final ConsentProof NONE = new ConsentProof("", "", "");

  public ConsentProof {
    requireNonNull(place, "place is null");
    requireNonNull(evidence, "evidence is null");
    requireNonNull(guardian, "guardian is null");
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  @Override
  public String toString() {
    return "ConsentProof[***]";
  }
}
