package id.pelanggan.application.returning;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.Returns;
import id.pelanggan.application.port.HeldReturns;
import id.pelanggan.application.port.HeldReturns.Held;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists who waits for somebody to look, the oldest first. */
public final class ListHeldReturns {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final OpenKeys openKeys;
  private final HeldReturns held;
  private final Returns returns;
  private final Sources sources;

  @Inject
  public ListHeldReturns(
      Gate gate,
      Audit audit,
      Transactions transactions,
      OpenKeys openKeys,
      HeldReturns held,
      Returns returns,
      Sources sources) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.held = requireNonNull(held, "held is null");
    this.returns = requireNonNull(returns, "returns is null");
    this.sources = requireNonNull(sources, "sources is null");
  }

  /** Names are shown, contact points masked. */
  public List<HeldReturn> list(CallContext context) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    openKeys.require();
    return transactions.inTransaction(() -> {
      Map<SourceId, String> names =
          sources.list().stream().collect(Collectors.toMap(Source::id, Source::name));
      List<HeldReturn> all =
          held.list().stream().map(one -> view(one, names.getOrDefault(one.source(), ""))).toList();
      if (!all.isEmpty()) {
        audit.note(context, AuditAction.QUARANTINE_READ, all.size());
      }
      return all;
    });
  }

  private HeldReturn view(Held one, String source) {
    CustomerDetails details = returns.open(one).details();
    Optional<String> name =
        details
            .find(Attribute.FULL_NAME)
            .or(() -> details.find(Attribute.GIVEN_NAME))
            .or(() -> details.find(Attribute.FAMILY_NAME));
    return new HeldReturn(
        one.id(),
        source,
        one.at(),
        name,
        details.contactPoints().stream().map(ContactPoint::masked).toList());
  }
}
