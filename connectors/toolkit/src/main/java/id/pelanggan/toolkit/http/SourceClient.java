package id.pelanggan.toolkit.http;

import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.Journal.Entry;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks a source. Follows no redirects, waits where that helps, renews credentials once, notes every
 * call, and ends at once with a {@link java.util.concurrent.CancellationException} when its thread
 * is interrupted.
 */
public final class SourceClient implements AutoCloseable {
  private static final int UNAUTHORIZED = 401;

  private final SourceAddress address;
  private final Map<String, String> headers;
  private final Credentials credentials;
  private final Refusals refusals;
  private final ConnectorContext context;
  private final Wire wire;
  private final Resilience resilience;

  /**
   * @param headers that every call carries beside the credentials
   */
  public SourceClient(
      SourceAddress address,
      Map<String, String> headers,
      Credentials credentials,
      Refusals refusals,
      CallPolicy policy,
      ConnectorContext context) {
    this(address, headers, credentials, refusals, policy, context, Surroundings.real());
  }

  SourceClient(
      SourceAddress address,
      Map<String, String> headers,
      Credentials credentials,
      Refusals refusals,
      CallPolicy policy,
      ConnectorContext context,
      Surroundings surroundings) {
    this.address = address;
    this.headers = Map.copyOf(headers);
    this.credentials = credentials;
    this.refusals = refusals;
    this.context = context;
    AddressRule rule = new AddressRule(context.allowsPrivateAddresses(), address.isCleartext());
    this.wire = new Wire(rule, policy, surroundings);
    this.resilience = new Resilience(policy, surroundings, context.journal());
  }

  /**
   * @return an answer that is fine, and JSON
   * @throws ConnectorException where there is none
   */
  public Answer ask(Call call) {
    return resilience.protect(() -> attempt(call));
  }

  private Answer attempt(Call call) {
    Answer answer = send(call, credentials.headers());
    if (answer.status() == UNAUTHORIZED && renewed()) {
      answer = send(call, credentials.headers());
    }
    fine(answer).json();
    return answer;
  }

  private boolean renewed() {
    boolean others = credentials.renew(this::anonymously);
    if (others) {
      context.journal().note(new Entry.CredentialsRenewed());
    }
    return others;
  }

  /** A source that does not renew credentials refuses them, whatever status it says so with. */
  private Answer anonymously(Call call) {
    try {
      return fine(send(call, Map.of()));
    } catch (ConnectorException e) {
      throw e.kind() == FailureKind.REQUEST_REFUSED || e.kind() == FailureKind.PERMISSION_MISSING
          ? new ConnectorException(FailureKind.CREDENTIALS_REFUSED, e.detail())
          : e;
    }
  }

  private Answer fine(Answer answer) {
    if (!Refusals.isFine(answer)) {
      throw refusals.of(answer, context.clock());
    }
    return answer;
  }

  private Answer send(Call call, Map<String, String> secrets) {
    resilience.permission();
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(secrets);
    long begun = System.nanoTime();
    Answer answer = wire.send(address.of(call), call, all);
    long milliseconds = (System.nanoTime() - begun) / 1_000_000;
    context
        .journal()
        .note(new Entry.Called(call.method(), call.journalPath(), answer.status(), milliseconds));
    return answer;
  }

  @Override
  public void close() {
    wire.close();
  }
}
