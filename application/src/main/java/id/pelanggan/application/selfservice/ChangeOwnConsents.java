package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.agreement.ConsentCommand;
import id.pelanggan.application.agreement.ConsentWish;
import id.pelanggan.application.agreement.OwnActs;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.purpose.NoticeReference;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets a customer agree, or take it back. */
public final class ChangeOwnConsents {
  private final Gate gate;
  private final Transactions transactions;
  private final Sessions sessions;
  private final OwnActs acts;

  @Inject
  public ChangeOwnConsents(Gate gate, Transactions transactions, Sessions sessions, OwnActs acts) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.acts = requireNonNull(acts, "acts is null");
  }

  /**
   * Only what changes has to be among the choices.
   *
   * @throws PelangganException {@link OutreachError#SESSION_ENDED}; {@link
   *     OutreachError#CHOICE_UNKNOWN} where somebody would agree to what they were not shown
   */
  public void change(CallContext context, SessionToken session, List<Choice> choices) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    if (choices.stream().anyMatch(choice -> choice.granted() && choice.shown().isEmpty())) {
      throw new PelangganException(OutreachError.CHOICE_UNKNOWN);
    }
    transactions.inTransaction(() -> {
      CustomerId customer = sessions.require(context, session);
      Map<Optional<NoticeReference>, List<Choice>> byNotice =
          choices.stream().collect(groupingBy(Choice::shown));
      byNotice.forEach((notice, chosen) -> acts.record(context, command(customer, notice, chosen)));
      return true;
    });
  }

  private static ConsentCommand command(
      CustomerId customer, Optional<NoticeReference> notice, List<Choice> choices) {
    return new ConsentCommand(
        customer,
        choices.stream().map(ChangeOwnConsents::wish).toList(),
        ConsentMethod.SELF_SERVICE,
        ConsentProof.NONE,
        notice.map(NoticeReference::language).orElse(""),
        notice,
        Optional.empty());
  }

  private static ConsentWish wish(Choice choice) {
    return new ConsentWish(
        choice.topic(),
        choice.granted() ? ConsentAct.GRANTED : ConsentAct.WITHDRAWN,
        Optional.empty());
  }

  /**
   * @param granted whether the customer agrees; else they take it back
   * @param shown what the page told of it; needed where they agree
   */
  public record Choice(ConsentTopic topic, boolean granted, Optional<NoticeReference> shown) {
    public Choice {
      requireNonNull(topic, "topic is null");
      requireNonNull(shown, "shown is null");
    }
  }
}
