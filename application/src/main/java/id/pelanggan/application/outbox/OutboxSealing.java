package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Seals what a system is told: what it calls the customer, and what is taken back. */
public final class OutboxSealing {
  private final Vault vault;

  @Inject
  OutboxSealing(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  KeySlot newSlot() {
    return vault.newSlot();
  }

  byte[] seal(KeySlot slot, UUID message, Told told) {
    TextWriter out = new TextWriter().text(told.customer()).number(told.topics().size());
    told.topics().forEach(out::text);
    return vault.seal(slot, place(message), out.bytes());
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code KEY_PUNCTURED} where it is gone
   *     for good
   */
  public Told open(Message message) {
    TextReader in =
        new TextReader(vault.open(message.slot(), place(message.id()), message.sealed()));
    String customer = in.text();
    List<String> topics = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      topics.add(in.text());
    }
    return new Told(customer, topics);
  }

  private static SealPlace place(UUID message) {
    return new SealPlace("outbox_message", message, message, "told", 1);
  }

  /**
   * What a system is told.
   *
   * @param customer what the system calls the customer
   * @param topics what is taken back, as the system calls it; empty for everything else
   */
  public record Told(String customer, List<String> topics) {
    public Told {
      requireNonNull(customer, "customer is null");
      topics = List.copyOf(topics);
    }

    @Override
    public String toString() {
      return "Told[***]";
    }
  }
}
