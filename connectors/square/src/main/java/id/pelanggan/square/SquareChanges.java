package id.pelanggan.square;

import id.pelanggan.spi.Change;
import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.PushOutcome;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.SourceClient;

/** Tells Square of changes, as far as its API takes them: it has no way to withdraw for others. */
final class SquareChanges {
  private static final String PATH = "/v2/customers";
  private static final String GONE = "HTTP 404";

  private final SourceClient client;

  SquareChanges(SourceClient client) {
    this.client = client;
  }

  PushOutcome push(Change change) {
    return switch (change) {
      case Change.Erase erase -> erase(erase.customerId());
      case Change.Withdraw withdraw ->
          throw new UnsupportedOperationException("agreements are withdrawn at Square by hand");
    };
  }

  private PushOutcome erase(String customer) {
    try {
      client.ask(Call.delete(PATH, customer, "customer"));
      return PushOutcome.DONE;
    } catch (ConnectorException e) {
      if (e.kind() == FailureKind.REQUEST_REFUSED && e.detail().startsWith(GONE)) {
        return PushOutcome.ALREADY_GONE;
      }
      throw e;
    }
  }
}
