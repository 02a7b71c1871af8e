package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.outbox.OutboxSealing;
import id.pelanggan.application.outbox.OutboxSealing.Told;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;

/** What connected systems were told of the person, or still are to be told. */
final class ToldSystems implements Section {
  private final Outbox outbox;
  private final OutboxSealing sealing;
  private final SourceNames sources;

  @Inject
  ToldSystems(Outbox outbox, OutboxSealing sealing, SourceNames sources) {
    this.outbox = requireNonNull(outbox, "outbox is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.sources = requireNonNull(sources, "sources is null");
  }

  @Override
  public Node read(CustomerId customer) {
    return new Node.Several(outbox.list(customer).stream().map(this::message).toList());
  }

  private Node message(Message message) {
    Branch branch =
        new Branch()
            .put("system", sources.name(message.source()))
            .put("kind", message.kind())
            .put("state", message.state())
            .put("createdAt", message.createdAt())
            .put("settledAt", message.settledAt());
    if (message.sealed().length > 0) {
      Told told = sealing.open(message);
      branch
          .put("customer", told.customer())
          .put("topics", told.topics().stream().map(Node.Value::new).toList());
    }
    return branch.ours();
  }
}
