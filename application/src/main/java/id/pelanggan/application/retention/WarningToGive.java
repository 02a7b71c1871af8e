package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.retention.RetentionCase;
import java.util.List;

/**
 * A customer whom somebody of the shop has to call or write to.
 *
 * @param name empty where none is known
 * @param phones in full; likewise the e-mail addresses
 * @param words what to say or to print, in the customer's language
 */
public record WarningToGive(
    RetentionCase of,
    String name,
    List<String> phones,
    List<String> emails,
    List<PostalAddress> addresses,
    String words) {
  public WarningToGive {
    requireNonNull(of, "of is null");
    requireNonNull(name, "name is null");
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
    addresses = List.copyOf(addresses);
    requireNonNull(words, "words is null");
  }

  @Override
  public String toString() {
    return "WarningToGive[***]";
  }
}
