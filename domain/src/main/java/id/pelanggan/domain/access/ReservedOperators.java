package id.pelanggan.domain.access;

import java.util.UUID;

/** Who acts where no person who works with the database does. */
public final class ReservedOperators {
  /** Customers on their own pages, each with their own data alone. */
  public static final OperatorId CUSTOMERS =
      new OperatorId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

  private ReservedOperators() {}
}
