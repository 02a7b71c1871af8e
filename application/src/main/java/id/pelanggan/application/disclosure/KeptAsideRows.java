package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.importing.RefusedRowText;
import id.pelanggan.application.intake.Returns;
import id.pelanggan.application.port.AccessRows;
import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.HeldReturns;
import id.pelanggan.application.sync.QuarantinedText;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What could not come in and has one of the person's addresses or numbers. */
final class KeptAsideRows implements Section {
  private final Customers customers;
  private final AccessRows rows;
  private final RefusedRowText refused;
  private final QuarantinedText quarantined;
  private final HeldReturns held;
  private final Returns returns;

  @Inject
  KeptAsideRows(
      Customers customers,
      AccessRows rows,
      RefusedRowText refused,
      QuarantinedText quarantined,
      HeldReturns held,
      Returns returns) {
    this.customers = requireNonNull(customers, "customers is null");
    this.rows = requireNonNull(rows, "rows is null");
    this.refused = requireNonNull(refused, "refused is null");
    this.quarantined = requireNonNull(quarantined, "quarantined is null");
    this.held = requireNonNull(held, "held is null");
    this.returns = requireNonNull(returns, "returns is null");
  }

  @Override
  public Node read(CustomerId customer) {
    Set<Contact> contacts =
        customers.find(customer).map(CustomerState::contacts).orElseGet(Set::of);
    List<Node> ofFiles =
        rows.listRefused(contacts).stream()
            .flatMap(row -> refused.find(row.changeSet(), row.row()).stream())
            .map(DocumentNodes::row)
            .toList();
    List<Node> ofSystems =
        rows.listQuarantined(contacts).stream()
            .flatMap(id -> quarantined.list(id).stream())
            .map(DocumentNodes::row)
            .toList();
    List<Node> ofReturns =
        held.list().stream()
            .filter(one -> one.contacts().stream().anyMatch(contacts::contains))
            .map(one -> DocumentNodes.of(returns.open(one)))
            .toList();
    return new Branch()
        .put("files", ofFiles)
        .put("systems", ofSystems)
        .put("returns", ofReturns)
        .ours();
  }
}
