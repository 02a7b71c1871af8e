package id.pelanggan.app.screen.privacy.systems;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.privacy.register.CustomerNames;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.outbox.ListOutbox;
import id.pelanggan.application.outbox.NoteDoneByHand;
import id.pelanggan.application.outbox.OutboxEntry;
import id.pelanggan.application.outbox.RetryOutbox;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.outbox.MessageState;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The use cases, asked in the name of whoever works here. */
public final class StoredSystems implements SystemSource {
  private final IdentifyOperator identifyOperator;
  private final ListOutbox listOutbox;
  private final NoteDoneByHand noteDoneByHand;
  private final RetryOutbox retryOutbox;
  private final CustomerNames names;

  @Inject
  public StoredSystems(
      IdentifyOperator identifyOperator,
      ListOutbox listOutbox,
      NoteDoneByHand noteDoneByHand,
      RetryOutbox retryOutbox,
      CustomerNames names) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listOutbox = requireNonNull(listOutbox, "listOutbox is null");
    this.noteDoneByHand = requireNonNull(noteDoneByHand, "noteDoneByHand is null");
    this.retryOutbox = requireNonNull(retryOutbox, "retryOutbox is null");
    this.names = requireNonNull(names, "names is null");
  }

  @Override
  public List<SystemMessage> list() {
    List<OutboxEntry> entries = listOutbox.list(context());
    Map<CustomerId, String> known = names.of(entries.stream().map(OutboxEntry::customer).toList());
    return entries.stream().map(entry -> message(entry, known)).toList();
  }

  private static SystemMessage message(OutboxEntry entry, Map<CustomerId, String> names) {
    return new SystemMessage(
        entry.id(),
        line(entry),
        Optional.of(entry.customer()),
        Optional.ofNullable(names.get(entry.customer())),
        entry.attempts(),
        entry.createdAt(),
        entry.state() == MessageState.WAITING
            ? Optional.of(entry.nextAttempt())
            : Optional.empty());
  }

  /** How far the system was told. */
  public static SystemLine line(OutboxEntry entry) {
    return new SystemLine(entry.system(), entry.kind(), entry.state());
  }

  @Override
  public void noteDone(UUID message) {
    noteDoneByHand.note(context(), message);
  }

  @Override
  public void retry(UUID message) {
    retryOutbox.retry(context(), message);
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}
