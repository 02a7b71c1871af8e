package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.purpose.PurposeBook;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.sync.Connection;
import jakarta.inject.Inject;

/** What data is kept for, on which basis, for how long, and who else has it. */
final class ProcessingTrail implements Section {
  private final PurposeBook purposes;
  private final Connections connections;

  @Inject
  ProcessingTrail(PurposeBook purposes, Connections connections) {
    this.purposes = requireNonNull(purposes, "purposes is null");
    this.connections = requireNonNull(connections, "connections is null");
  }

  @Override
  public Node read(CustomerId customer) {
    return new Branch()
        .put("purposes", purposes.register().active().stream().map(this::purpose).toList())
        .put("recipients", connections.list().stream().map(ProcessingTrail::recipient).toList())
        .ours();
  }

  private Node purpose(Purpose purpose) {
    return new Branch()
        .put("code", purpose.code().value())
        .put("title", both(purpose.title()))
        .put("description", both(purpose.description()))
        .put("basis", purpose.basis())
        .put("citation", purpose.citation())
        .put("recipients", both(purpose.recipients()))
        .put("retention", purpose.retention().map(term -> term.period().toString()))
        .ours();
  }

  private static Node both(LocalText text) {
    return new Branch().put("id", text.indonesian()).put("en", text.english()).ours();
  }

  private static Node recipient(Connection connection) {
    return new Branch()
        .put("system", connection.name())
        .put("connector", connection.connector())
        .put("purpose", connection.source().purpose().value())
        .put("country", connection.hosting().country())
        .put("safeguard", connection.hosting().safeguard())
        .ours();
  }
}
