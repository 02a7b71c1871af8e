package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.erasure.ErasurePlan.AskedSystem;
import id.pelanggan.application.port.Books;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.Holds;
import id.pelanggan.application.port.PersonalRows;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.BookYears;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what an erasure would do; changes nothing. */
public final class PlanErasure {
  private final Gate gate;
  private final PersonalRows rows;
  private final Books books;
  private final Holds holds;
  private final Connections connections;

  @Inject
  public PlanErasure(
      Gate gate, PersonalRows rows, Books books, Holds holds, Connections connections) {
    this.gate = requireNonNull(gate, "gate is null");
    this.rows = requireNonNull(rows, "rows is null");
    this.books = requireNonNull(books, "books is null");
    this.holds = requireNonNull(holds, "holds is null");
    this.connections = requireNonNull(connections, "connections is null");
  }

  public ErasurePlan plan(
      CallContext context, Collection<CustomerId> customers, ErasureDepth depth) {
    gate.require(context, Permission.ERASE_CUSTOMERS);
    Set<CustomerId> asked = Set.copyOf(customers);
    Set<CustomerId> present = rows.listPresent(asked);
    BookYears years = books.years();
    return new ErasurePlan(
        depth,
        present,
        asked.size() - present.size(),
        rows.plan(present, depth, years.floor(Today.of(context.at()))),
        systems(present),
        holds.list(present, context.at()),
        years,
        RequestErasure.GRACE);
  }

  private List<AskedSystem> systems(Set<CustomerId> customers) {
    Map<SourceId, Integer> known = rows.countBySource(customers);
    return connections.list().stream()
        .map(connection -> connection.source())
        .filter(source -> known.containsKey(source.id()))
        .map(source ->
            new AskedSystem(source.id(), source.name(), known.getOrDefault(source.id(), 0)))
        .toList();
  }
}
