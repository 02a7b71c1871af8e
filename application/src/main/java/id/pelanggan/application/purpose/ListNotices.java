package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Notices;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.purpose.Notice;
import jakarta.inject.Inject;
import java.util.List;

/** Lists every version of every notice. */
public final class ListNotices {
  private final Gate gate;
  private final Notices notices;

  @Inject
  public ListNotices(Gate gate, Notices notices) {
    this.gate = requireNonNull(gate, "gate is null");
    this.notices = requireNonNull(notices, "notices is null");
  }

  /** By code, the newest first. */
  public List<Notice> list(CallContext context) {
    gate.require(context, Permission.SEE_PURPOSES);
    return notices.list();
  }
}
