package id.pelanggan.adapters.postgres.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.erasure.KeptBecause;
import id.pelanggan.domain.erasure.RowFate;
import id.pelanggan.domain.purpose.DataKind;
import java.util.Optional;

/**
 * What is done with the rows of a table that knows a customer.
 *
 * @param keys which keys its rows are sealed under
 * @param move when records of a customer go to another customer
 * @param export when a customer asks what is known of them
 * @param erase when they are erased
 * @param anonymise when they are made nobody
 * @param retention the kind of data whose policies decide how long it is kept; empty where it lives
 *     and dies with the customer
 */
public record TableSteps(
    Keys keys, Move move, Export export, Fate erase, Fate anonymise, Optional<DataKind> retention) {
  public TableSteps {
    requireNonNull(keys, "keys is null");
    requireNonNull(move, "move is null");
    requireNonNull(export, "export is null");
    requireNonNull(erase, "erase is null");
    requireNonNull(anonymise, "anonymise is null");
    requireNonNull(retention, "retention is null");
  }

  /** Rows that go with the customer whatever is asked, and have no policy of their own. */
  static TableSteps goes(Keys keys, Move move, Export export) {
    return new TableSteps(keys, move, export, Fate.delete(), Fate.delete(), Optional.empty());
  }

  /** Rows that stay whatever is asked, and never say who it was. */
  static TableSteps stays(Export export, KeptBecause why) {
    return new TableSteps(
        Keys.NONE,
        Move.NONE,
        export,
        Fate.keepPseudonymous(why),
        Fate.keepPseudonymous(why),
        Optional.empty());
  }

  TableSteps of(DataKind kind) {
    return new TableSteps(keys, move, export, erase, anonymise, Optional.of(kind));
  }

  TableSteps erase(Fate fate) {
    return new TableSteps(keys, move, export, fate, anonymise, retention);
  }

  TableSteps anonymise(Fate fate) {
    return new TableSteps(keys, move, export, erase, fate, retention);
  }

  TableSteps move(Move step) {
    return new TableSteps(keys, step, export, erase, anonymise, retention);
  }

  TableSteps keys(Keys slots) {
    return new TableSteps(slots, move, export, erase, anonymise, retention);
  }

  /** Which keys its rows are sealed under. */
  public enum Keys {
    /** It has no column {@code key_slot}. */
    NONE,
    /** An erasure destroys the keys of the slots in {@code key_slot}. */
    PUNCTURED,
    /** It has slots that outlive the customer, for as long as its rows do. */
    OUTLIVE
  }

  /** What happens when records of a customer go to another one. */
  public enum Move {
    /** Its rows go with them. */
    MOVE_ROWS,
    /** Of both customers, what is stricter holds for both. */
    STRICTER,
    /** It is derived again, for both. */
    RECOMPUTE,
    NONE
  }

  /** What a customer who asks is told of it. */
  public sealed interface Export {
    /** Its rows are opened and handed out. */
    record Sealed() implements Export {}

    /** Its rows are handed out as they are. */
    record Plain() implements Export {}

    /**
     * @param reason why it tells a customer nothing
     */
    record NotExported(String reason) implements Export {}

    static Export sealed() {
      return new Sealed();
    }

    static Export plain() {
      return new Plain();
    }

    static Export not(String reason) {
      return new NotExported(reason);
    }
  }

  /**
   * What becomes of its rows.
   *
   * @param why what keeps those that stay; empty where all go
   */
  public record Fate(RowFate rows, Optional<KeptBecause> why) {
    public Fate {
      requireNonNull(rows, "rows is null");
      if (why.isPresent() == (rows == RowFate.DELETE)) {
        throw new IllegalArgumentException("what stays needs a reason, and only that");
      }
    }

    static Fate delete() {
      return new Fate(RowFate.DELETE, Optional.empty());
    }

    static Fate keep(KeptBecause why) {
      return new Fate(RowFate.KEEP, Optional.of(why));
    }

    static Fate keepPseudonymous(KeptBecause why) {
      return new Fate(RowFate.KEEP_PSEUDONYMOUS, Optional.of(why));
    }

    static Fate deleteUnlessBooks() {
      return new Fate(RowFate.DELETE_UNLESS_BOOKS, Optional.of(KeptBecause.BOOKKEEPING));
    }
  }
}
