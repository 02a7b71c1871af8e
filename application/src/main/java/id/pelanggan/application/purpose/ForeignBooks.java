package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pelanggan.domain.purpose.Controller;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Finds bookkeeping data that lies abroad. UU KUP art. 28(11) wants books and what they rest on
 * kept in Indonesia for ten years.
 */
public final class ForeignBooks {
  /** The statute. */
  public static final String CITATION = "UU KUP art. 28(11)";

  private final KnownController controller;
  private final PurposeBook purposes;

  @Inject
  ForeignBooks(KnownController controller, PurposeBook purposes) {
    this.controller = requireNonNull(controller, "controller is null");
    this.purposes = requireNonNull(purposes, "purposes is null");
  }

  /** Whether the system of a connection keeps abroad what has to be kept in Indonesia. */
  public boolean of(Connection connection) {
    return !connection.hosting().country().equals(Controller.INDONESIA) && areKeptInIndonesia();
  }

  /** Those of the connections whose systems do. */
  public Set<ConnectionId> among(List<Connection> connections) {
    List<Connection> abroad =
        connections.stream()
            .filter(one -> !one.hosting().country().equals(Controller.INDONESIA))
            .toList();
    return abroad.isEmpty() || !areKeptInIndonesia()
        ? Set.of()
        : abroad.stream().map(Connection::id).collect(toUnmodifiableSet());
  }

  private boolean areKeptInIndonesia() {
    return controller.find().country().equals(Controller.INDONESIA)
        && purposes.register().isActive(StartingPurposes.BOOKKEEPING);
  }
}
