package id.pelanggan.domain.document;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;

/** Whom a document is about. */
public sealed interface CustomerReference {

  /** The source's own customer of that id; may not have come in yet. */
  record Named(ExternalId id) implements CustomerReference {
    public Named {
      requireNonNull(id, "id is null");
    }
  }

  /** A customer that an operator chose. */
  record Chosen(CustomerId id) implements CustomerReference {
    public Chosen {
      requireNonNull(id, "id is null");
    }
  }

  /** Somebody who was not asked for a name. */
  record WalkIn() implements CustomerReference {}
}
