package id.pelanggan.domain.consent;

import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import java.util.Set;

/** Whether a customer may be sent something for a purpose by a channel now. */
public sealed interface SendDecision {
  /**
   * @param kinds of contact points that may be used; empty where the channel needs none
   * @param contacts those that may be used, and no others
   */
  record Allowed(Set<ContactKind> kinds, Set<ContactKey> contacts) implements SendDecision {
    public Allowed {
      kinds = Set.copyOf(kinds);
      contacts = Set.copyOf(contacts);
    }
  }

  /**
   * @param reasons all of them, at least one
   */
  record Refused(Set<SendRefusal> reasons) implements SendDecision {
    public Refused {
      reasons = Set.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("no reason");
      }
    }
  }
}
