package id.pelanggan.application.engagement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.InteractionKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;

/** Records by hand that a customer and the shop met. */
public final class RecordInteraction {
  private final Recording recording;

  @Inject
  public RecordInteraction(Recording recording) {
    this.recording = requireNonNull(recording, "recording is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code CUSTOMER_UNKNOWN} where there is
   *     no such customer
   */
  public Recorded record(CallContext context, Command command) {
    return recording.record(
        context,
        command.customer(),
        id ->
            new InteractionDocument(
                id,
                Optional.of(context.at()),
                new CustomerReference.Chosen(command.customer()),
                command.kind(),
                command.direction(),
                command.occurredAt(),
                command.text(),
                new TreeMap<>()));
  }

  /**
   * @param text may be empty
   */
  public record Command(
      CustomerId customer,
      InteractionKind kind,
      Direction direction,
      Instant occurredAt,
      String text) {
    public Command {
      requireNonNull(customer, "customer is null");
      requireNonNull(kind, "kind is null");
      requireNonNull(direction, "direction is null");
      requireNonNull(occurredAt, "occurredAt is null");
      requireNonNull(text, "text is null");
    }
  }
}
