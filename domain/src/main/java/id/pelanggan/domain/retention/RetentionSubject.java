package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.purpose.DataKind;

/** What a policy of retention is about. */
public sealed interface RetentionSubject {
  /** A customer with everything that is known. */
  record WholeCustomer() implements RetentionSubject {}

  /** One kind of data of a customer, who stays. */
  record OneKind(DataKind kind) implements RetentionSubject {
    public OneKind {
      requireNonNull(kind, "kind is null");
    }
  }

  /** Rows and records that could not come in, and wait to be mended. */
  record KeptAside() implements RetentionSubject {}
}
