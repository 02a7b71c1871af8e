package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.adapters.postgres.copy.CopyWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States of customers who had none, as they are copied into their table. */
final class StateCopy {
  static final String TABLE = "consent_state";
  static final List<String> COLUMNS =
      List.of(
          "customer_id",
          "purpose",
          "channel",
          "contact_id",
          "standing",
          "since",
          "ends_at",
          "own_act_at",
          "refused_at",
          "method",
          "decided_by",
          "by_guardian",
          "grounds");

  private final CopyWriter copy;

  StateCopy(CopyWriter copy) {
    this.copy = copy;
  }

  void write(StateRow row) {
    copy.row()
        .uuid(row.customerId())
        .text(row.purpose())
        .text(row.channel())
        .uuid(row.contactId())
        .text(row.standing())
        .instant(row.since());
    instant(row.endsAt());
    instant(row.ownActAt());
    instant(row.refusedAt());
    copy.text(row.method()).uuid(row.decidedBy()).bool(row.byGuardian()).text(row.grounds());
  }

  private void instant(@Nullable Instant value) {
    if (value == null) {
      copy.none();
    } else {
      copy.instant(value);
    }
  }
}
