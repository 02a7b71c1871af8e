package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

/** What a connected system is told of one customer. */
public sealed interface Push {

  /** What the system calls the customer. */
  String customer();

  record Erase(String customer) implements Push {
    public Erase {
      requireNonNull(customer, "customer is null");
    }

    @Override
    public String toString() {
      return "Erase[***]";
    }
  }

  /**
   * @param topic as the system's own records call it
   */
  record Withdraw(String customer, String topic) implements Push {
    public Withdraw {
      requireNonNull(customer, "customer is null");
      requireNonNull(topic, "topic is null");
    }

    @Override
    public String toString() {
      return "Withdraw[***]";
    }
  }

  /** What the system did. */
  enum Outcome {
    DONE,
    /** It does not know the customer any more. */
    ALREADY_GONE,
    /** It took it on and will do it later. */
    ACCEPTED
  }
}
