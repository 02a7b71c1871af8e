package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.NoticeAudience;
import id.pelanggan.application.port.Notices;
import id.pelanggan.domain.purpose.Notice;
import jakarta.inject.Inject;

/** Finds out who has to be told of a version of a notice. */
final class NoticeViews {
  private final Notices notices;
  private final NoticeAudience audience;

  @Inject
  NoticeViews(Notices notices, NoticeAudience audience) {
    this.notices = requireNonNull(notices, "notices is null");
    this.audience = requireNonNull(audience, "audience is null");
  }

  NoticeView of(Notice notice) {
    return new NoticeView(
        notice,
        audience.count(notice.code(), notice.version()),
        notices.listTold(notice.code(), notice.version()));
  }
}
