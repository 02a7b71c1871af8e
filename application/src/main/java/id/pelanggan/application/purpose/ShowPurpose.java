package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.purpose.PurposeVersion;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.List;

/** Shows a purpose with every version that it had. */
public final class ShowPurpose {
  private final Gate gate;
  private final PurposeBook book;

  @Inject
  public ShowPurpose(Gate gate, PurposeBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@link
   *     id.pelanggan.domain.purpose.PurposeError#PURPOSE_NOT_KNOWN}
   */
  public PurposeHistory show(CallContext context, PurposeCode code) {
    gate.require(context, Permission.SEE_PURPOSES);
    PurposeVersion newest = book.require(code);
    return new PurposeHistory(
        new PurposeView(newest, book.register().isActive(code)), book.versions(code));
  }

  /**
   * @param versions the newest first
   */
  public record PurposeHistory(PurposeView now, List<PurposeVersion> versions) {
    public PurposeHistory {
      requireNonNull(now, "now is null");
      versions = List.copyOf(versions);
    }
  }
}
