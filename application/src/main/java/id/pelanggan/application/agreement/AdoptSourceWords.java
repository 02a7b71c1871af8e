package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.consent.ConsentBook;
import id.pelanggan.application.consent.ConsentBook.SourceWord;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.SourceWordAdoption;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enters what sources said before there was a ledger; once, however often it is called. */
public final class AdoptSourceWords {
  private static final int PAGE = 2_000;

  private final Gate gate;
  private final OpenKeys openKeys;
  private final Transactions transactions;
  private final ChangeSets changeSets;
  private final SourceWordAdoption adoption;
  private final Customers customers;
  private final Archive archive;
  private final ConsentBook book;

  @Inject
  AdoptSourceWords(
      Gate gate,
      OpenKeys openKeys,
      Transactions transactions,
      ChangeSets changeSets,
      SourceWordAdoption adoption,
      Customers customers,
      Archive archive,
      ConsentBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.adoption = requireNonNull(adoption, "adoption is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * Works until everything is entered or its thread is interrupted; does nothing where that was
   * done, or while the keys are locked. Several processes may call it at once.
   *
   * @return how many customers were looked at now
   */
  public int adopt(CallContext context) {
    gate.require(context, Permission.RECORD_CONSENTS);
    int looked = 0;
    while (openKeys.areOpen()
        && !adoption.isFinished()
        && !Thread.currentThread().isInterrupted()) {
      Optional<Integer> page = transactions.inTransaction(() -> page(context));
      if (page.isEmpty()) {
        return looked;
      }
      looked += page.get();
    }
    return looked;
  }

  /** Nothing comes in meanwhile: what a source says later must not be overtaken. */
  private Optional<Integer> page(CallContext context) {
    Optional<List<CustomerId>> next = adoption.next(PAGE);
    next.ifPresent(page -> {
      if (page.isEmpty()) {
        adoption.finish(context.at());
      } else {
        changeSets.lockIntake();
        book.adopt(context, said(page));
        adoption.note(page.getLast());
      }
    });
    return next.map(List::size);
  }

  private Map<CustomerId, List<Sourced<SourceWord>>> said(List<CustomerId> page) {
    Map<CustomerId, List<Sourced<SourceWord>>> said = new HashMap<>();
    for (Customers.KeptProfile kept : customers.listProfiles(page)) {
      archive.findProfile(kept).ifPresent(profile -> said.put(kept.customer(), words(profile)));
    }
    return said;
  }

  private static List<Sourced<SourceWord>> words(CustomerProfile profile) {
    List<Sourced<SourceWord>> words = new ArrayList<>();
    profile
        .statements()
        .forEach((topic, all) ->
            all.forEach(
                one -> words.add(new Sourced<>(new SourceWord(topic, one.value()), one.origin()))));
    return words;
  }
}
