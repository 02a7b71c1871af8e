package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.BookYears;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What bookkeeping law keeps of people who were erased, sealed under keys of its own. */
public interface Books {

  BookYears years();

  void change(BookYears years);

  /**
   * The slot of a book year.
   *
   * @param fresh gives out the slot of a year that has none yet
   */
  KeySlot slot(int year, Supplier<KeySlot> fresh);

  /** The slot of a year whose books are open; empty where there is none. */
  Optional<KeySlot> findSlot(int year);

  /** Adds documents; those of orders that have one already are left as they are. */
  void insert(List<SealedBook> documents);

  /** The orders of the customers from a day on, in any order. */
  List<KeptOrder> listOrders(Collection<CustomerId> customers, LocalDate floor);

  /** Those of a book year, by day. */
  List<SealedBook> list(int year);

  /** Those of orders with this number. */
  List<SealedBook> listByNumber(BlindIndex number);

  /** Years whose books need not be kept any more. */
  List<Integer> listOver(LocalDate today);

  /**
   * Deletes the documents of a year with the facts that were kept for them alone, and notes that
   * the year is closed.
   *
   * @return how many documents there were
   */
  int close(int year, Instant at);

  /**
   * @param number of the order, as a keyed hash
   */
  record SealedBook(
      CustomerId customer,
      UUID order,
      int year,
      LocalDate orderedOn,
      ErasureId erasure,
      BlindIndex number,
      byte[] sealed) {
    public SealedBook {
      requireNonNull(customer, "customer is null");
      requireNonNull(order, "order is null");
      requireNonNull(orderedOn, "orderedOn is null");
      requireNonNull(erasure, "erasure is null");
      requireNonNull(number, "number is null");
      requireNonNull(sealed, "sealed is null");
    }

    @Override
    public String toString() {
      return "SealedBook[" + order + "]";
    }
  }

  /** An order that a statute keeps. */
  record KeptOrder(CustomerId customer, UUID order, LocalDate orderedOn) {}
}
