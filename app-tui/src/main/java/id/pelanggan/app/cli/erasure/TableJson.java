package id.pelanggan.app.cli.erasure;

import id.pelanggan.domain.erasure.KeptBecause;
import id.pelanggan.domain.erasure.TablePlan;
import org.jspecify.annotations.Nullable;

/** What becomes of a table's rows, for programs. */
record TableJson(
    String table,
    String fate,
    long going,
    long staying,
    @Nullable String because,
    @Nullable String citation) {
  static TableJson of(TablePlan plan) {
    return new TableJson(
        plan.table(),
        plan.fate().name(),
        plan.going(),
        plan.staying(),
        plan.why().map(Enum::name).orElse(null),
        plan.why().map(KeptBecause::citation).orElse(null));
  }
}
