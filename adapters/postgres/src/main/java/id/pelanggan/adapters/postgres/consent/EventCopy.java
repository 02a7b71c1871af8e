package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.adapters.postgres.copy.CopyWriter;
import id.pelanggan.application.port.Consents.Kept;
import id.pelanggan.domain.consent.ConsentEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entries of the ledger as they are copied into their table. */
final class EventCopy {
  static final String TABLE = "consent_event";
  static final List<String> COLUMNS =
      List.of(
          "customer_id",
          "number",
          "event_id",
          "purpose",
          "channel",
          "contact_id",
          "act",
          "method",
          "by_guardian",
          "actor",
          "occurred_at",
          "received_at",
          "ends_at",
          "source_id",
          "change_set_id",
          "origin_id",
          "notice_code",
          "notice_version",
          "notice_language",
          "notice_hash",
          "key_slot",
          "sealed");

  private final CopyWriter copy;

  EventCopy(CopyWriter copy) {
    this.copy = copy;
  }

  void write(Kept kept) {
    ConsentEvent event = kept.event();
    copy.row()
        .uuid(event.customer().value())
        .int8(kept.number())
        .uuid(event.id().value())
        .text(event.key().topic().purpose().value())
        .text(event.key().topic().channel().name())
        .uuid(KeyColumns.contact(event.key()))
        .text(event.act().name())
        .text(event.method().name())
        .bool(event.byGuardian())
        .uuid(event.actor().value())
        .instant(event.occurredAt())
        .instant(event.receivedAt());
    instant(event.endsAt());
    uuid(event.source().map(source -> source.value()));
    uuid(event.changeSet().map(changeSet -> changeSet.value()));
    uuid(event.origin().map(origin -> origin.value()));
    notice(event);
    proof(kept);
  }

  private void notice(ConsentEvent event) {
    event
        .notice()
        .ifPresentOrElse(
            notice ->
                copy.text(notice.notice().value())
                    .int4(notice.version())
                    .text(notice.language())
                    .text(notice.hash()),
            () -> copy.none().none().none().none());
  }

  private void proof(Kept kept) {
    kept.sealed()
        .ifPresentOrElse(
            sealed -> copy.int8(sealed.slot().number()).bytes(sealed.bytes()),
            () -> copy.none().none());
  }

  private void instant(Optional<Instant> value) {
    value.ifPresentOrElse(copy::instant, copy::none);
  }

  private void uuid(Optional<UUID> value) {
    value.ifPresentOrElse(copy::uuid, copy::none);
  }
}
