package id.pelanggan.adapters.postgres.customer;

import java.util.List;
import java.util.Locale;

/**
 * Every table that knows a customer, and as what. Export, merge and erasure work through this list,
 * so that no table is forgotten: a test compares it with the database's catalogue.
 */
public enum CustomerTable {
  CUSTOMER(Role.OWNED),
  CUSTOMER_PROFILE(Role.OWNED),
  CUSTOMER_CONTACT(Role.OWNED),

  CUSTOMER_IDENTITY(Role.IDENTITY),
  ORDER_IDENTITY(Role.IDENTITY),
  INTERACTION_IDENTITY(Role.IDENTITY),
  FEEDBACK_IDENTITY(Role.IDENTITY),

  CUSTOMER_RECORD(Role.OWNED),
  ORDER_RECORD(Role.OWNED),
  INTERACTION_RECORD(Role.OWNED),
  FEEDBACK_RECORD(Role.OWNED),

  SALES_ORDER(Role.OWNED),
  ORDER_LINE(Role.OWNED),
  INTERACTION(Role.OWNED),
  FEEDBACK(Role.OWNED),
  CUSTOMER_SUMMARY(Role.OWNED),
  CUSTOMER_MONTH(Role.OWNED),

  MATCH_CANDIDATE(Role.PAIR),

  AUDIT_EVENT(Role.MENTION),
  CUSTOMER_CHANGE(Role.MENTION);

  /** The column that says which customer it is, in every table. */
  public static final String COLUMN = "customer_id";

  /** The column that says who the second one is, in tables of pairs. */
  public static final String OTHER = "other_id";

  private final Role role;

  CustomerTable(Role role) {
    this.role = role;
  }

  public Role role() {
    return role;
  }

  /** Its name in SQL. */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Every column that says which customer it is. */
  public List<String> columns() {
    return role == Role.PAIR ? List.of(COLUMN, OTHER) : List.of(COLUMN);
  }

  /** What a customer is to a table. */
  public enum Role {
    /**
     * Its rows belong to one customer each and are distributed by it (ADR-0014): the customer's id
     * is part of the primary key, of whatever else is unique, of upserts and of joins.
     */
    OWNED,
    /**
     * Its rows are about two customers, none of whom owns them; distributed by the first. They go
     * with either.
     */
    PAIR,
    /**
     * Says whose something is that is unique across customers, by its keyed hash, and is
     * distributed by that.
     */
    IDENTITY,
    /** Outlives the customer, and says nothing of who that was. */
    MENTION
  }
}
