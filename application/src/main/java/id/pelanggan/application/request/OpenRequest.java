package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.Regime;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.request.Verification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Notes a request that somebody took: at the counter, on the phone, by letter or e-mail. */
public final class OpenRequest {
  private final Gate gate;
  private final Transactions transactions;
  private final OpenKeys openKeys;
  private final Requests requests;
  private final Requesters requesters;
  private final RequestLetters letters;

  @Inject
  OpenRequest(
      Gate gate,
      Transactions transactions,
      OpenKeys openKeys,
      Requests requests,
      Requesters requesters,
      RequestLetters letters) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.requests = requireNonNull(requests, "requests is null");
    this.requesters = requireNonNull(requesters, "requesters is null");
    this.letters = requireNonNull(letters, "letters is null");
  }

  /**
   * Sends a letter that it came in, where that can be done.
   *
   * @throws PelangganException {@link RequestError#REQUEST_WORDS_TOO_LONG}, {@link
   *     RequestError#REQUEST_TIME_WRONG} where it came in later than now; {@code CUSTOMER_UNKNOWN}
   */
  public PrivacyRequest open(CallContext context, Command command) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    openKeys.require();
    Instant receivedAt = command.receivedAt().orElse(context.at());
    if (receivedAt.isAfter(context.at())) {
      throw new PelangganException(RequestError.REQUEST_TIME_WRONG);
    }
    PrivacyRequest opened =
        transactions.inTransaction(() -> {
          command.customer().ifPresent(requesters::require);
          return requests.open(
              context,
              new Requests.Opening(
                  command.kind(),
                  command.origin(),
                  command.customer(),
                  command.regime().orElse(Requests.USUAL),
                  receivedAt,
                  command.verification(),
                  command.words()));
        });
    letters.sendReceived(context, opened);
    return opened;
  }

  /**
   * @param customer who asks; empty where that has to be found out
   * @param regime empty for the shop's usual one
   * @param receivedAt when it reached the shop; empty for now
   * @param verification how it is certain who asks; empty where it is not
   * @param words what they said; may be empty, is sealed
   */
  public record Command(
      RequestKind kind,
      RequestOrigin origin,
      Optional<CustomerId> customer,
      Optional<Regime> regime,
      Optional<Instant> receivedAt,
      Optional<Verification> verification,
      String words) {
    public Command {
      requireNonNull(kind, "kind is null");
      requireNonNull(origin, "origin is null");
      requireNonNull(customer, "customer is null");
      requireNonNull(regime, "regime is null");
      requireNonNull(receivedAt, "receivedAt is null");
      requireNonNull(verification, "verification is null");
      requireNonNull(words, "words is null");
    }

    @Override
    public String toString() {
      return "Command[" + kind + ", " + origin + "]";
    }
  }
}
