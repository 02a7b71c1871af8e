package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.RequestError;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Finds messages of which something is left to do, and says in one way that there is none. */
final class OpenMessages {
  private final Outbox outbox;

  @Inject
  OpenMessages(Outbox outbox) {
    this.outbox = requireNonNull(outbox, "outbox is null");
  }

  /**
   * @throws PelangganException {@link RequestError#OUTBOX_MESSAGE_UNKNOWN}, {@link
   *     RequestError#OUTBOX_MESSAGE_SETTLED}
   */
  Message require(UUID id) {
    Message message =
        outbox.find(id).orElseThrow(() -> refusal(RequestError.OUTBOX_MESSAGE_UNKNOWN, id));
    if (message.state().isSettled()) {
      throw refusal(RequestError.OUTBOX_MESSAGE_SETTLED, id);
    }
    return message;
  }

  private static PelangganException refusal(RequestError error, UUID id) {
    return new PelangganException(error, Map.of("message", id.toString()));
  }
}
