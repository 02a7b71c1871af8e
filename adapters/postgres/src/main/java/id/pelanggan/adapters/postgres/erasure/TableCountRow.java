package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.domain.erasure.KeptBecause;
import id.pelanggan.domain.erasure.RowFate;
import id.pelanggan.domain.erasure.TablePlan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done to a table. */
public record TableCountRow(
    String tableName, String fate, long gone, long stayed, @Nullable String why) {
  TablePlan toPlan() {
    return new TablePlan(
        tableName,
        RowFate.valueOf(fate),
        gone,
        stayed,
        Optional.ofNullable(why).map(KeptBecause::valueOf));
  }
}
