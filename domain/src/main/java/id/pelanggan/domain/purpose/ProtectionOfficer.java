package id.pelanggan.domain.purpose;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who looks after the protection of data; UU PDP 27/2022 art. 53.
 *
 * @param email may be empty
 * @param phone may be empty
 */
public record ProtectionOfficer(String name, String email, String phone) {
  public ProtectionOfficer {
    if (name.isBlank()
        || Stream.of(name, email, phone).anyMatch(part -> part.length() > Controller.LONGEST)) {
      throw new IllegalArgumentException("not of at most 300 characters, or without a name");
    }
  }

  /** What there is of name, e-mail address and phone number. */
  public List<String> parts() {
    return Stream.of(name, email, phone).filter(part -> !part.isBlank()).toList();
  }

  @Override
  public String toString() {
    return "ProtectionOfficer[***]";
  }
}
