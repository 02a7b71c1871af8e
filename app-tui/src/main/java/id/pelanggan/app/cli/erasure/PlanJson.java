package id.pelanggan.app.cli.erasure;

import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.domain.retention.Hold;
import java.util.List;
import java.util.UUID;

/** What an erasure would do, for programs. */
record PlanJson(
    String depth,
    int customers,
    int unknown,
    List<TableJson> tables,
    List<SystemJson> systems,
    List<HoldJson> holds,
    String booksCitation,
    long graceSeconds) {
  static PlanJson of(ErasurePlan plan) {
    return new PlanJson(
        plan.depth().name(),
        plan.customers().size(),
        plan.unknown(),
        plan.tables().stream().map(TableJson::of).toList(),
        plan.systems().stream()
            .map(system -> new SystemJson(system.name(), system.customers()))
            .toList(),
        plan.holds().stream().map(HoldJson::of).toList(),
        plan.books().citation(),
        plan.grace().toSeconds());
  }

  record SystemJson(String system, int customers) {}

  record HoldJson(UUID id, UUID customer, String citation) {
    static HoldJson of(Hold hold) {
      return new HoldJson(hold.id().value(), hold.customer().value(), hold.citation());
    }
  }
}
