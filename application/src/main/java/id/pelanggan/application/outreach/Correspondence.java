package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.Mail.Letter;
import id.pelanggan.application.port.Mail.Outcome;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hands letters over and notes it; never inside a transaction. */
public final class Correspondence {
  private final Mail mail;
  private final Transactions transactions;
  private final Audit audit;

  @Inject
  Correspondence(Mail mail, Transactions transactions, Audit audit) {
    this.mail = requireNonNull(mail, "mail is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /** Of a customer. */
  public Sent hand(CallContext context, Letter letter, CustomerId customer) {
    Outcome outcome = mail.send(letter);
    if (outcome instanceof Outcome.Taken) {
      transactions.inTransaction(() -> {
        audit.note(context, AuditAction.LETTER_SENT, customer, customer.value());
        return true;
      });
    }
    return sent(outcome, letter.to());
  }

  /** Of nobody in particular. */
  Sent hand(CallContext context, Letter letter, UUID subject) {
    Outcome outcome = mail.send(letter);
    if (outcome instanceof Outcome.Taken) {
      transactions.inTransaction(() -> {
        audit.note(context, AuditAction.LETTER_SENT, subject, 1);
        return true;
      });
    }
    return sent(outcome, letter.to());
  }

  private static Sent sent(Outcome outcome, String to) {
    return switch (outcome) {
      case Outcome.Taken taken -> new Sent.Taken(masked(to));
      case Outcome.NobodyThere nobody -> new Sent.NobodyThere(masked(to));
      case Outcome.NotNow later -> new Sent.NotNow(later.reason());
    };
  }

  private static String masked(String address) {
    return new ContactPoint(ContactKind.EMAIL, address, address, ContactStatus.UNCONFIRMED)
        .masked();
  }
}
