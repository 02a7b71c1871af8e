package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.link.Links;
import id.pelanggan.application.port.ConsentLists;
import id.pelanggan.application.port.ConsentLists.Ending;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.consent.EndNotice;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells customers by e-mail that consents end, and how they can renew them. */
final class TellEnds {
  private static final Duration LEAD = Duration.ofDays(30);

  /** Whoever began and did not come to an end by then was killed, or the mail server was away. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private static final int PAGE = 100;

  private final Mail mail;
  private final OpenKeys openKeys;
  private final Transactions transactions;
  private final ConsentLists lists;
  private final Customers customers;
  private final Archive archive;
  private final Links links;
  private final ConsentLetters letters;
  private final Audit audit;

  @Inject
  TellEnds(
      Mail mail,
      OpenKeys openKeys,
      Transactions transactions,
      ConsentLists lists,
      Customers customers,
      Archive archive,
      Links links,
      ConsentLetters letters,
      Audit audit) {
    this.mail = requireNonNull(mail, "mail is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.lists = requireNonNull(lists, "lists is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.links = requireNonNull(links, "links is null");
    this.letters = requireNonNull(letters, "letters is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  void tell(CallContext context) {
    if (!mail.isSetUp() || !openKeys.areOpen()) {
      return;
    }
    List<Ending> untold = listUntold(context);
    while (!untold.isEmpty() && !Thread.currentThread().isInterrupted()) {
      Map<CustomerId, List<Ending>> byCustomer = new LinkedHashMap<>();
      untold.forEach(ending ->
          byCustomer.computeIfAbsent(ending.customer(), id -> new ArrayList<>()).add(ending));
      byCustomer.forEach((customer, endings) -> tell(context, customer, endings));
      untold = listUntold(context);
    }
  }

  private List<Ending> listUntold(CallContext context) {
    return lists.listUntold(context.at(), context.at().plus(LEAD), begunSince(context), PAGE);
  }

  /** One letter, whatever a customer agreed to. */
  private void tell(CallContext context, CustomerId customer, List<Ending> endings) {
    Optional<Prepared> prepared =
        transactions.inTransaction(() -> prepare(context, customer, endings));
    prepared.ifPresent(ready -> {
      switch (mail.send(ready.letter)) {
        case Mail.Outcome.Taken taken ->
            transactions.inTransaction(() -> {
              audit.note(context, AuditAction.LETTER_SENT, customer, customer.value());
              return note(context, ready.endings, EndNotice.SENT);
            });
        case Mail.Outcome.NobodyThere nobody ->
            note(context, ready.endings, EndNotice.NOBODY_THERE);
        case Mail.Outcome.NotNow later -> {}
      }
    });
  }

  private Optional<Prepared> prepare(
      CallContext context, CustomerId customer, List<Ending> endings) {
    List<Ending> mine =
        endings.stream()
            .filter(
                ending -> lists.note(ending, EndNotice.BEGUN, context.at(), begunSince(context)))
            .toList();
    if (mine.isEmpty()) {
      return Optional.empty();
    }
    Optional<CustomerProfile> profile =
        customers.listProfiles(List.of(customer)).stream()
            .findFirst()
            .flatMap(archive::findProfile);
    Optional<ContactPoint> to = profile.flatMap(ConsentLetters::address);
    if (to.isEmpty()) {
      note(context, mine, EndNotice.NOBODY_THERE);
      return Optional.empty();
    }
    Instant until = mine.getFirst().endsAt();
    Optional<String> link =
        links.issue(
            context,
            LinkKind.SELF_SERVICE,
            Optional.of(customer),
            Optional.empty(),
            Duration.between(context.at(), until));
    if (link.isEmpty()) {
      note(context, mine, EndNotice.NO_MAIL);
      return Optional.empty();
    }
    return Optional.of(
        new Prepared(
            mine,
            letters.write(
                LetterKind.CONSENT_ENDS,
                to.get(),
                profile.orElseThrow(),
                mine.stream().map(ending -> ending.key().topic()).toList(),
                until,
                link.get())));
  }

  private boolean note(CallContext context, List<Ending> endings, EndNotice notice) {
    endings.forEach(ending -> lists.note(ending, notice, context.at(), begunSince(context)));
    return true;
  }

  private static Instant begunSince(CallContext context) {
    return context.at().minus(PATIENCE);
  }

  private record Prepared(List<Ending> endings, Mail.Letter letter) {}
}
