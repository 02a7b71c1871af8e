package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.consent.ConsentBook;
import id.pelanggan.application.customer.ContactKeys;
import id.pelanggan.application.customer.KnownCustomers;
import id.pelanggan.application.outbox.TellSystems;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentChannels;
import id.pelanggan.domain.consent.ConsentError;
import id.pelanggan.domain.consent.ConsentEventId;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.purpose.NoticeReference;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes down what customers said, in the transaction of the caller, who has asked the gate. */
public final class OwnActs {
  private final KnownCustomers customers;
  private final ContactKeys contactKeys;
  private final ConsentChecks checks;
  private final ConsentBook book;
  private final TellSystems tellSystems;
  private final Audit audit;

  @Inject
  OwnActs(
      KnownCustomers customers,
      ContactKeys contactKeys,
      ConsentChecks checks,
      ConsentBook book,
      TellSystems tellSystems,
      Audit audit) {
    this.customers = requireNonNull(customers, "customers is null");
    this.contactKeys = requireNonNull(contactKeys, "contactKeys is null");
    this.checks = requireNonNull(checks, "checks is null");
    this.book = requireNonNull(book, "book is null");
    this.tellSystems = requireNonNull(tellSystems, "tellSystems is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * Checks and takes down; what is withdrawn or refused is told to connected systems.
   *
   * @return one entry of the ledger for each wish
   * @throws PelangganException with a {@link ConsentError} where a wish cannot be taken down; none
   *     of them is then
   */
  public List<ConsentEventId> record(CallContext context, ConsentCommand command) {
    Work work = new Work(context, command, customers.profile(command.customer()));
    work.check();
    return work.record();
  }

  /** What was said in one go. */
  private final class Work {
    private final CallContext context;
    private final ConsentCommand command;
    private final CustomerProfile profile;
    private final Instant said;
    private final Map<ConsentWish, ConsentBook.Entry> entries = new HashMap<>();

    Work(CallContext context, ConsentCommand command, CustomerProfile profile) {
      this.context = context;
      this.command = command;
      this.profile = profile;
      this.said = command.occurredAt().orElse(context.at());
    }

    /** A no is taken down whatever the purpose is; it needs neither age nor notice. */
    void check() {
      checks.requireOwnAct(command.method());
      checks.requirePast(said, context.at());
      ConsentChecks.Asked asked = checks.begin(command, profile, said);
      for (ConsentWish wish : command.wishes()) {
        Optional<NoticeReference> notice =
            isYes(wish) ? Optional.of(asked.requireAskable(wish.topic())) : Optional.empty();
        asked.requireKnown(wish.topic());
        entries.put(wish, entry(wish, notice));
      }
    }

    List<ConsentEventId> record() {
      List<ConsentEventId> recorded = new ArrayList<>();
      List<ConsentTopic> taken = new ArrayList<>();
      CustomerId customer = command.customer();
      for (ConsentWish wish : command.wishes()) {
        ConsentBook.Entry entry = requireNonNull(entries.get(wish), "not checked");
        ConsentEventId event = new ConsentEventId(book.append(context, customer, entry));
        audit.note(context, AuditAction.CONSENT_RECORDED, customer, event.value());
        recorded.add(event);
        if (!isYes(wish)) {
          taken.add(wish.topic());
        }
      }
      if (!taken.isEmpty()) {
        tellSystems.write(
            context, customer, MessageKind.WITHDRAW, recorded.getLast().value(), taken);
      }
      return recorded;
    }

    private ConsentBook.Entry entry(ConsentWish wish, Optional<NoticeReference> notice) {
      return new ConsentBook.Entry(
          wish.topic(),
          wish.act(),
          command.method(),
          wish.contact()
              .map(key -> contactKeys.require(command.customer(), profile, key))
              .map(point -> requireFit(point, wish.topic())),
          notice,
          command.proof().place(),
          command.proof().evidence(),
          command.proof().guardian(),
          said,
          Optional.empty());
    }
  }

  private static ContactPoint requireFit(ContactPoint point, ConsentTopic topic) {
    boolean fits =
        !point.normalised().isEmpty()
            && ConsentChannels.contactKind(topic.channel())
                .filter(point.kind()::equals)
                .isPresent();
    if (!fits) {
      throw new PelangganException(
          ConsentError.CONSENT_CONTACT_UNFIT, Map.of("channel", topic.channel().name()));
    }
    return point;
  }

  private static boolean isYes(ConsentWish wish) {
    return wish.act() == ConsentAct.GRANTED || wish.act() == ConsentAct.RENEWED;
  }
}
