package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The slots of messages that outlive their customers. */
public final class OwnSlots {
  private final Keyring keyring;

  @Inject
  OwnSlots(Keyring keyring) {
    this.keyring = requireNonNull(keyring, "keyring is null");
  }

  /**
   * Destroys what the messages say of people who are gone. Before they are stored as settled: where
   * the program is killed in between, a message that cannot be opened tells that it was told.
   */
  public void end(Collection<Message> settled) {
    Set<KeySlot> slots =
        settled.stream()
            .filter(message -> message.kind() == MessageKind.ERASE)
            .map(Message::slot)
            .collect(Collectors.toSet());
    if (!slots.isEmpty()) {
      keyring.puncture(slots);
    }
  }
}
