package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.OutreachError;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Asks customers what they think of the shop. Whether each may be asked is for the caller. */
public final class SendSurvey {
  private static final Duration LASTING = Duration.ofDays(30);

  private final Gate gate;
  private final OpenKeys openKeys;
  private final OwnLetters letters;

  @Inject
  public SendSurvey(Gate gate, OpenKeys openKeys, OwnLetters letters) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.letters = requireNonNull(letters, "letters is null");
  }

  /**
   * One letter after the other.
   *
   * @throws PelangganException {@link OutreachError#MAIL_NOT_SET_UP}, {@link
   *     OutreachError#PAGES_NOT_SET_UP}; {@code CUSTOMER_UNKNOWN} where there is no such customer
   * @throws CancellationException where the thread was interrupted; who was asked before stays so
   */
  public List<Asked> send(CallContext context, Set<CustomerId> customers) {
    gate.require(context, Permission.RECORD_ENGAGEMENT);
    openKeys.require();
    letters.requireMail();
    List<Asked> asked = new ArrayList<>();
    for (CustomerId customer : customers) {
      if (Thread.interrupted()) {
        throw new CancellationException();
      }
      asked.add(
          new Asked(
              customer,
              letters.send(context, customer, LetterKind.SURVEY, LinkKind.SURVEY, LASTING)));
    }
    return List.copyOf(asked);
  }

  /** What became of the letter to one customer. */
  public record Asked(CustomerId customer, Sent sent) {
    public Asked {
      requireNonNull(customer, "customer is null");
      requireNonNull(sent, "sent is null");
    }
  }
}
