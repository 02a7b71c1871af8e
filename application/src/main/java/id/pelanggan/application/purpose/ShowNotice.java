package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.purpose.NoticeCode;
import jakarta.inject.Inject;

/** Shows a version of a notice, and who has to be told of it. */
public final class ShowNotice {
  private final Gate gate;
  private final NoticeBook book;
  private final NoticeViews views;

  @Inject
  public ShowNotice(Gate gate, NoticeBook book, NoticeViews views) {
    this.gate = requireNonNull(gate, "gate is null");
    this.book = requireNonNull(book, "book is null");
    this.views = requireNonNull(views, "views is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@link
   *     id.pelanggan.domain.purpose.PurposeError#NOTICE_UNKNOWN}, {@code NOTICE_VERSION_UNKNOWN}
   */
  public NoticeView show(CallContext context, NoticeCode code, int version) {
    gate.require(context, Permission.SEE_PURPOSES);
    return views.of(book.require(code, version));
  }
}
