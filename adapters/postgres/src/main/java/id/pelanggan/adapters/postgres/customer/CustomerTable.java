package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.adapters.postgres.customer.TableSteps.Export;
import id.pelanggan.adapters.postgres.customer.TableSteps.Fate;
import id.pelanggan.adapters.postgres.customer.TableSteps.Keys;
import id.pelanggan.adapters.postgres.customer.TableSteps.Move;
import id.pelanggan.domain.erasure.KeptBecause;
import id.pelanggan.domain.purpose.DataKind;
import java.util.List;
import java.util.Locale;

/**
 * Every table that knows a customer, as what, and what is done with its rows. Export, merge and
 * erasure work through this list, so that no table is forgotten: a test compares it with the
 * database's catalogue. Tables that may know somebody without a customer's id are in {@link
 * PersonTable}.
 */
public enum CustomerTable {
  CUSTOMER(
      Role.OWNED,
      TableSteps.goes(Keys.PUNCTURED, Move.RECOMPUTE, Export.plain()).of(DataKind.IDENTITY)),
  CUSTOMER_PROFILE(
      Role.OWNED,
      TableSteps.goes(Keys.PUNCTURED, Move.RECOMPUTE, Export.sealed()).of(DataKind.IDENTITY)),
  CUSTOMER_CONTACT(
      Role.OWNED,
      TableSteps.goes(
              Keys.NONE, Move.RECOMPUTE, Export.not("hashes of what the profile says in words"))
          .of(DataKind.CONTACT)),

  CUSTOMER_IDENTITY(
      Role.IDENTITY,
      TableSteps.goes(Keys.NONE, Move.MOVE_ROWS, Export.not("hashes of ids that records say"))),
  ORDER_IDENTITY(
      Role.IDENTITY,
      TableSteps.goes(Keys.NONE, Move.MOVE_ROWS, Export.not("hashes of ids that records say"))
          .erase(Fate.deleteUnlessBooks())
          .anonymise(Fate.deleteUnlessBooks())),
  INTERACTION_IDENTITY(
      Role.IDENTITY,
      TableSteps.goes(Keys.NONE, Move.MOVE_ROWS, Export.not("hashes of ids that records say"))),
  FEEDBACK_IDENTITY(
      Role.IDENTITY,
      TableSteps.goes(Keys.NONE, Move.MOVE_ROWS, Export.not("hashes of ids that records say"))),

  CUSTOMER_RECORD(
      Role.OWNED,
      TableSteps.goes(Keys.PUNCTURED, Move.MOVE_ROWS, Export.sealed()).of(DataKind.IDENTITY)),
  ORDER_RECORD(
      Role.OWNED,
      TableSteps.goes(Keys.PUNCTURED, Move.MOVE_ROWS, Export.sealed()).of(DataKind.ORDER)),
  INTERACTION_RECORD(
      Role.OWNED,
      TableSteps.goes(Keys.PUNCTURED, Move.MOVE_ROWS, Export.sealed()).of(DataKind.INTERACTION)),
  FEEDBACK_RECORD(
      Role.OWNED,
      TableSteps.goes(Keys.PUNCTURED, Move.MOVE_ROWS, Export.sealed()).of(DataKind.FEEDBACK)),

  SALES_ORDER(
      Role.OWNED,
      TableSteps.goes(Keys.NONE, Move.MOVE_ROWS, Export.plain())
          .erase(Fate.deleteUnlessBooks())
          .anonymise(Fate.keepPseudonymous(KeptBecause.NOBODYS))
          .of(DataKind.ORDER)),
  ORDER_LINE(
      Role.OWNED,
      TableSteps.goes(Keys.NONE, Move.MOVE_ROWS, Export.plain())
          .erase(Fate.deleteUnlessBooks())
          .anonymise(Fate.keepPseudonymous(KeptBecause.NOBODYS))
          .of(DataKind.ORDER)),
  INTERACTION(
      Role.OWNED,
      TableSteps.goes(Keys.NONE, Move.MOVE_ROWS, Export.plain())
          .anonymise(Fate.keepPseudonymous(KeptBecause.NOBODYS))
          .of(DataKind.INTERACTION)),
  FEEDBACK(
      Role.OWNED,
      TableSteps.goes(Keys.NONE, Move.MOVE_ROWS, Export.plain())
          .anonymise(Fate.keepPseudonymous(KeptBecause.NOBODYS))
          .of(DataKind.FEEDBACK)),
  CUSTOMER_SUMMARY(
      Role.OWNED, TableSteps.goes(Keys.NONE, Move.RECOMPUTE, Export.plain()).of(DataKind.ORDER)),
  CUSTOMER_MONTH(
      Role.OWNED, TableSteps.goes(Keys.NONE, Move.RECOMPUTE, Export.plain()).of(DataKind.ORDER)),

  RESTRICTION(Role.OWNED, TableSteps.goes(Keys.NONE, Move.STRICTER, Export.plain())),
  OUTBOX_MESSAGE(
      Role.OWNED,
      TableSteps.goes(Keys.OUTLIVE, Move.MOVE_ROWS, Export.sealed())
          .erase(Fate.keepPseudonymous(KeptBecause.STILL_TO_TELL))
          .anonymise(Fate.keepPseudonymous(KeptBecause.STILL_TO_TELL))),

  INCIDENT_CUSTOMER(
      Role.OWNED, TableSteps.stays(Export.plain(), KeptBecause.EVIDENCE).move(Move.MOVE_ROWS)),

  CONSENT_EVENT(
      Role.OWNED,
      TableSteps.stays(Export.sealed(), KeptBecause.EVIDENCE)
          .keys(Keys.PUNCTURED)
          .move(Move.STRICTER)
          .of(DataKind.CONSENT)),
  CONSENT_LEDGER(
      Role.OWNED,
      TableSteps.stays(Export.not("how many entries the ledger has"), KeptBecause.EVIDENCE)
          .move(Move.STRICTER)),
  CONSENT_STATE(
      Role.OWNED, TableSteps.goes(Keys.NONE, Move.STRICTER, Export.plain()).of(DataKind.CONSENT)),
  CONSENT_CONTACT(
      Role.OWNED,
      TableSteps.goes(
              Keys.NONE, Move.STRICTER, Export.not("hashes of what the profile says in words"))
          .of(DataKind.CONTACT)),
  CONSENT_END_NOTICE(
      Role.OWNED, TableSteps.goes(Keys.NONE, Move.NONE, Export.plain()).of(DataKind.CONSENT)),
  CONSENT_UNCLEAR(
      Role.OWNED,
      TableSteps.goes(Keys.PUNCTURED, Move.RECOMPUTE, Export.sealed()).of(DataKind.CONSENT)),
  PENDING_CONSENT(
      Role.OWNED, TableSteps.goes(Keys.PUNCTURED, Move.NONE, Export.sealed()).of(DataKind.CONSENT)),

  MATCH_CANDIDATE(
      Role.PAIR,
      TableSteps.goes(Keys.NONE, Move.RECOMPUTE, Export.not("a guess about two customers"))),

  BOOKKEEPING_DOCUMENT(
      Role.OWNED,
      TableSteps.goes(Keys.NONE, Move.NONE, Export.not("there is none while the customer is there"))
          .erase(Fate.keep(KeptBecause.BOOKKEEPING))
          .anonymise(Fate.keep(KeptBecause.BOOKKEEPING))),
  FORMER_CUSTOMER(
      Role.OWNED,
      TableSteps.stays(
          Export.not("there is none while the customer is there"), KeptBecause.NOBODYS)),

  PRIVACY_REQUEST(
      Role.MENTION,
      TableSteps.stays(Export.sealed(), KeptBecause.EVIDENCE)
          .keys(Keys.PUNCTURED)
          .move(Move.MOVE_ROWS)),
  LINK_TOKEN(
      Role.MENTION, TableSteps.goes(Keys.NONE, Move.NONE, Export.not("links that open nothing"))),
  RETENTION_CASE(Role.OWNED, TableSteps.stays(Export.plain(), KeptBecause.EVIDENCE)),
  RETENTION_EVENT(Role.OWNED, TableSteps.stays(Export.plain(), KeptBecause.EVIDENCE)),
  HOLD(Role.OWNED, TableSteps.goes(Keys.NONE, Move.MOVE_ROWS, Export.plain())),
  CUSTOMER_SEEN(Role.OWNED, TableSteps.goes(Keys.NONE, Move.RECOMPUTE, Export.plain())),
  DEAD_CONTACT(
      Role.OWNED,
      TableSteps.goes(
              Keys.NONE, Move.MOVE_ROWS, Export.not("hashes of what the profile says in words"))
          .of(DataKind.CONTACT)),
  SENSITIVE_FINDING(
      Role.OWNED,
      TableSteps.goes(Keys.PUNCTURED, Move.MOVE_ROWS, Export.sealed()).of(DataKind.NOTE)),

  AUDIT_EVENT(Role.MENTION, TableSteps.stays(Export.plain(), KeptBecause.EVIDENCE)),
  ERASURE_CUSTOMER(Role.MENTION, TableSteps.stays(Export.plain(), KeptBecause.EVIDENCE)),
  CUSTOMER_CHANGE(
      Role.MENTION,
      TableSteps.stays(
          Export.not("numbers for processes that keep customers in memory"),
          KeptBecause.ORDERLINESS));

  /** The column that says which customer it is, in every table. */
  public static final String COLUMN = "customer_id";

  /** The column that says who the second one is, in tables of pairs. */
  public static final String OTHER = "other_id";

  private final Role role;
  private final TableSteps steps;

  CustomerTable(Role role, TableSteps steps) {
    this.role = role;
    this.steps = steps;
  }

  public Role role() {
    return role;
  }

  public TableSteps steps() {
    return steps;
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
