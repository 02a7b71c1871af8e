package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.Origin;

/**
 * An e-mail address or a phone number as it is shown to whoever may see the customer.
 *
 * @param key by which it is revealed, edited, removed or merged
 * @param text masked, see {@link ContactPoint#concealed()}
 * @param origin who said it, and when
 */
public record ShownContact(
    ContactKey key, ContactKind kind, String text, ContactStatus status, Origin origin) {
  public ShownContact {
    requireNonNull(key, "key is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(text, "text is null");
    requireNonNull(status, "status is null");
    requireNonNull(origin, "origin is null");
  }

  @Override
  public String toString() {
    return "ShownContact[" + kind + ", " + status + "]";
  }
}
