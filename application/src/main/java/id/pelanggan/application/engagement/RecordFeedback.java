package id.pelanggan.application.engagement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.engagement.FeedbackKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Records by hand what a customer thinks of the shop. */
public final class RecordFeedback {
  private final Recording recording;

  @Inject
  public RecordFeedback(Recording recording) {
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
            new FeedbackDocument(
                id,
                Optional.of(context.at()),
                new CustomerReference.Chosen(command.customer()),
                command.kind(),
                command.score(),
                command.occurredAt(),
                command.text(),
                new TreeMap<>()));
  }

  /**
   * @param score 0, as bad as can be, to 10; empty where nobody gave one
   * @param text may be empty
   */
  public record Command(
      CustomerId customer, FeedbackKind kind, OptionalInt score, Instant occurredAt, String text) {
    public Command {
      requireNonNull(customer, "customer is null");
      requireNonNull(kind, "kind is null");
      requireNonNull(score, "score is null");
      requireNonNull(occurredAt, "occurredAt is null");
      requireNonNull(text, "text is null");
    }
  }
}
