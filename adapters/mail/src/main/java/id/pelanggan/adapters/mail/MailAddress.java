package id.pelanggan.adapters.mail;

import id.pelanggan.domain.mapping.EmailAddress;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as every mail server takes them. */
final class MailAddress {
  /** No name before it, no second one behind it, no end of a line. */
  private static final Pattern BARE = Pattern.compile("[^\\p{Cntrl}\\s<>,;:\"]+");

  private static final Pattern LOCAL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");

  private MailAddress() {}

  /** Empty where it is none, or where nothing could be told apart from commands in it. */
  static Optional<String> read(String written) {
    return BARE.matcher(written).matches()
        ? EmailAddress.read(written).map(EmailAddress::value).flatMap(MailAddress::plain)
        : Optional.empty();
  }

  private static Optional<String> plain(String address) {
    int at = address.lastIndexOf('@');
    String local = address.substring(0, at);
    try {
      String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
      return Optional.of(local + "@" + domain).filter(plain -> LOCAL.matcher(local).matches());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}
