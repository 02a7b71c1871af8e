package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.customer.KnownCustomers;
import id.pelanggan.application.link.Links;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.PendingConsents;
import id.pelanggan.application.port.PendingConsents.Pending;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.port.Vault;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.consent.ConsentError;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks by a letter whether somebody meant what was taken down for them; nothing counts until they
 * say so.
 */
public final class AskConfirmation {
  private static final Duration PATIENCE = Duration.ofDays(7);

  private final Gate gate;
  private final OpenKeys openKeys;
  private final Transactions transactions;
  private final KnownCustomers known;
  private final Customers customers;
  private final ConsentChecks checks;
  private final PendingConsents pending;
  private final Vault vault;
  private final TimeOrderedIds ids;
  private final Links links;
  private final ConsentLetters letters;
  private final Mail mail;
  private final Audit audit;

  @Inject
  AskConfirmation(
      Gate gate,
      OpenKeys openKeys,
      Transactions transactions,
      KnownCustomers known,
      Customers customers,
      ConsentChecks checks,
      PendingConsents pending,
      Vault vault,
      TimeOrderedIds ids,
      Links links,
      ConsentLetters letters,
      Mail mail,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.known = requireNonNull(known, "known is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.checks = requireNonNull(checks, "checks is null");
    this.pending = requireNonNull(pending, "pending is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.links = requireNonNull(links, "links is null");
    this.letters = requireNonNull(letters, "letters is null");
    this.mail = requireNonNull(mail, "mail is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * Keeps what was said until it is confirmed, at most seven days, and sends the letter.
   *
   * @param command yes to some things of one purpose
   * @return by which {@link ConfirmConsent} knows it
   * @throws PelangganException with a {@link ConsentError}; {@link
   *     ConsentError#CONSENT_LETTER_IMPOSSIBLE} where no letter reached the customer's mail server
   */
  public UUID ask(CallContext context, ConsentCommand command) {
    gate.require(context, Permission.RECORD_CONSENTS);
    openKeys.require();
    if (!mail.isSetUp()) {
      throw new PelangganException(ConsentError.CONSENT_LETTER_IMPOSSIBLE);
    }
    Kept kept = transactions.inTransaction(() -> keep(context, command));
    if (!(mail.send(kept.letter) instanceof Mail.Outcome.Taken)) {
      pending.delete(command.customer(), kept.id);
      throw new PelangganException(ConsentError.CONSENT_LETTER_IMPOSSIBLE);
    }
    return kept.id;
  }

  private Kept keep(CallContext context, ConsentCommand command) {
    CustomerId customer = command.customer();
    CustomerProfile profile = known.profile(customer);
    NoticeReference shown = check(context, command, profile);
    ContactPoint to =
        ConsentLetters.address(profile)
            .orElseThrow(() -> new PelangganException(ConsentError.CONSENT_LETTER_IMPOSSIBLE));
    UUID id = ids.next();
    Instant until = context.at().plus(PATIENCE);
    KeySlot slot = requireNonNull(customers.listSlots(List.of(customer)).get(customer), "no slot");
    byte[] sealed = vault.seal(slot, place(customer, id), PendingCodec.encode(command, shown));
    pending.insert(new Pending(customer, id, slot, sealed, context.at(), until));
    String link =
        links
            .issue(context, LinkKind.CONFIRMATION, Optional.of(customer), Optional.of(id), PATIENCE)
            .orElseThrow(() -> new PelangganException(ConsentError.CONSENT_LETTER_IMPOSSIBLE));
    audit.note(context, AuditAction.LETTER_SENT, customer, id);
    return new Kept(
        id,
        letters.write(
            LetterKind.CONFIRM_CONSENT,
            to,
            profile,
            command.wishes().stream().map(ConsentWish::topic).toList(),
            until,
            link));
  }

  private NoticeReference check(
      CallContext context, ConsentCommand command, CustomerProfile profile) {
    ConsentChecks.Asked asked = checks.begin(command, profile, context.at());
    return command.wishes().stream()
        .map(wish -> asked.requireAskable(wish.topic()))
        .reduce((one, other) -> one)
        .orElseThrow(() -> new IllegalArgumentException("nothing is asked"));
  }

  static SealPlace place(CustomerId customer, UUID id) {
    return new SealPlace("pending_consent", customer.value(), id, "wish", 1);
  }

  private record Kept(UUID id, Mail.Letter letter) {}
}
