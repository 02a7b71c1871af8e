package id.pelanggan.spi;

import static java.util.Objects.requireNonNull;

/** What a source is told. */
public sealed interface Change {

  /** The source's id of the customer. */
  String customerId();

  /** The customer is not to be found in the source any more. */
  record Erase(String customerId) implements Change {
    public Erase {
      requireNonNull(customerId, "customerId is null");
    }
  }

  /**
   * The customer takes back an agreement.
   *
   * @param topic as the source's own records call it
   */
  record Withdraw(String customerId, String topic) implements Change {
    public Withdraw {
      requireNonNull(customerId, "customerId is null");
      requireNonNull(topic, "topic is null");
    }
  }
}
