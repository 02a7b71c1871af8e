package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.agreement.ConfirmConsent;
import id.pelanggan.application.agreement.ConsentCommand;
import id.pelanggan.application.agreement.ConsentWish;
import id.pelanggan.application.agreement.OwnActs;
import id.pelanggan.application.outreach.Applicant;
import id.pelanggan.application.outreach.Applicants;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.LinkTokens.Stored;
import id.pelanggan.application.port.SignUpBook;
import id.pelanggan.application.port.SignUpBook.SealedSignUp;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentError;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Takes it for certain that somebody wants what they signed up for: they followed the link. */
public final class ConfirmSignUp {
  private final Gate gate;
  private final Transactions transactions;
  private final LinkDesk desk;
  private final Sessions sessions;
  private final SignUpBook book;
  private final Applicants applicants;
  private final NewCustomers newCustomers;
  private final OwnActs acts;
  private final ConfirmConsent confirmConsent;

  @Inject
  public ConfirmSignUp(
      Gate gate,
      Transactions transactions,
      LinkDesk desk,
      Sessions sessions,
      SignUpBook book,
      Applicants applicants,
      NewCustomers newCustomers,
      OwnActs acts,
      ConfirmConsent confirmConsent) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.book = requireNonNull(book, "book is null");
    this.applicants = requireNonNull(applicants, "applicants is null");
    this.newCustomers = requireNonNull(newCustomers, "newCustomers is null");
    this.acts = requireNonNull(acts, "acts is null");
    this.confirmConsent = requireNonNull(confirmConsent, "confirmConsent is null");
  }

  /** Uses the link up. Programs follow links, too: to be called where a person pressed a button. */
  public LinkResult<Confirmed> confirm(CallContext context, String token) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    return transactions.inTransaction(() ->
        desk.use(context, token, LinkKind.CONFIRMATION).then(link -> confirmed(context, link)));
  }

  private LinkResult<Confirmed> confirmed(CallContext context, Stored link) {
    if (link.subject().isEmpty()) {
      return new LinkResult.NotValid<>();
    }
    UUID subject = link.subject().get();
    Optional<CustomerId> customer = link.customer();
    if (customer.isPresent()) {
      return sessions.isKnown(customer.get())
          ? ofCustomer(context, customer.get(), subject)
          : new LinkResult.NotValid<>();
    }
    return book.find(subject)
        .map(signUp -> ofNewcomer(context, signUp))
        .orElseGet(LinkResult.UsedUp::new);
  }

  /** What an operator took down for a customer. */
  private LinkResult<Confirmed> ofCustomer(CallContext context, CustomerId customer, UUID pending) {
    try {
      confirmConsent.confirm(context, customer, pending);
      return new LinkResult.Opened<>(new Confirmed());
    } catch (PelangganException e) {
      if (e.code() == ConsentError.CONSENT_CONFIRMATION_ENDED) {
        return new LinkResult.Ended<>();
      }
      throw e;
    }
  }

  /** What somebody signed up for by themselves. */
  private LinkResult<Confirmed> ofNewcomer(CallContext context, SealedSignUp signUp) {
    if (!book.finish(signUp.id(), context.at())) {
      return new LinkResult.UsedUp<>();
    }
    Applicant applicant = applicants.open(signUp);
    CustomerId customer = newCustomers.require(context, signUp.id(), applicant);
    acts.record(context, command(customer, signUp, applicant));
    return new LinkResult.Opened<>(new Confirmed());
  }

  private static ConsentCommand command(
      CustomerId customer, SealedSignUp signUp, Applicant applicant) {
    return new ConsentCommand(
        customer,
        applicant.chosen().stream()
            .map(topic -> new ConsentWish(topic, ConsentAct.GRANTED, Optional.empty()))
            .toList(),
        ConsentMethod.SIGN_UP,
        new ConsentProof(signUp.form().value(), "", ""),
        applicant.shown().language(),
        Optional.of(applicant.shown()),
        Optional.empty());
  }

  /** It is noted, of whomever it is. */
  public record Confirmed() {}
}
