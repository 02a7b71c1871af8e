package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.customer.UnreachableContacts;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.WarningMeans;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Tells customers by e-mail that they will be let go, or leaves it to people of the shop. */
final class Warnings {
  /** So often a server may put a letter off before somebody calls instead. */
  private static final int PATIENCE = 8;

  private static final Duration PAUSE = Duration.ofMinutes(15);

  private final Transactions transactions;
  private final RetentionCases cases;
  private final CaseNotes notes;
  private final WarningWords words;
  private final Mail mail;
  private final UnreachableContacts unreachable;
  private final Audit audit;

  @Inject
  Warnings(
      Transactions transactions,
      RetentionCases cases,
      CaseNotes notes,
      WarningWords words,
      Mail mail,
      UnreachableContacts unreachable,
      Audit audit) {
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.cases = requireNonNull(cases, "cases is null");
    this.notes = requireNonNull(notes, "notes is null");
    this.words = requireNonNull(words, "words is null");
    this.mail = requireNonNull(mail, "mail is null");
    this.unreachable = requireNonNull(unreachable, "unreachable is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * Warns one customer. Waits for the mail server, so not inside a transaction.
   *
   * @return how many cases moved
   */
  int warn(CallContext context, RetentionPolicy policy, RetentionCase due) {
    WarningWords.Addressee addressee = words.addressee(due.customer());
    boolean tried = false;
    if (mail.isSetUp()) {
      for (ContactPoint email : addressee.emails()) {
        tried = true;
        Mail.Letter letter =
            transactions.inTransaction(
                () -> words.letter(context, due, until(context, policy), addressee, email));
        switch (mail.send(letter)) {
          case Mail.Outcome.Taken taken -> {
            return store(context, due, told(context, policy, due, WarningMeans.EMAIL));
          }
          case Mail.Outcome.NobodyThere nobody -> markDead(context, due, email);
          case Mail.Outcome.NotNow notNow -> {
            return store(context, due, putOff(context, due));
          }
        }
      }
    }
    return store(
        context,
        due,
        addressee.isReachableByPeople() || addressee.isWaitingForMail(tried)
            ? due.leftToPeople(context.at())
            : told(
                context, policy, due, tried ? WarningMeans.NOBODY_THERE : WarningMeans.NO_CONTACT));
  }

  /** Somebody of the shop told the customer. */
  RetentionCase told(
      CallContext context, RetentionPolicy policy, RetentionCase due, WarningMeans means) {
    return due.warned(means, until(context, policy), context.at());
  }

  /** Stores it where the customer did not answer meanwhile. */
  int store(CallContext context, RetentionCase before, RetentionCase after) {
    return transactions.inTransaction(() -> {
      List<RetentionCase> locked = cases.lock(List.of(before.id()));
      if (locked.isEmpty() || locked.getFirst().state() != before.state()) {
        return 0;
      }
      if (after.state() == CaseState.WARNED) {
        notes.step(context, after);
        audit.note(context, AuditAction.CUSTOMER_WARNED, after.customer(), after.id().value());
      } else {
        cases.update(after);
      }
      return 1;
    });
  }

  static Instant until(CallContext context, RetentionPolicy policy) {
    return context.at().atZone(ZoneOffset.UTC).plus(policy.grace()).toInstant();
  }

  private static RetentionCase putOff(CallContext context, RetentionCase due) {
    return due.attempts() >= PATIENCE
        ? due.leftToPeople(context.at())
        : due.triedAgain(context.at().plus(PAUSE.multipliedBy(1L << due.attempts())), context.at());
  }

  private void markDead(CallContext context, RetentionCase due, ContactPoint email) {
    transactions.inTransaction(() -> {
      unreachable.mark(context, due.customer(), email);
      return true;
    });
  }
}
