package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.port.Purposes;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeError;
import id.pelanggan.domain.purpose.PurposeRegister;
import id.pelanggan.domain.purpose.PurposeVersion;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Reads and writes purposes for others, in their transactions; asks nobody's permission. */
public final class PurposeBook {
  private final Purposes purposes;
  private final Sources sources;
  private final Audit audit;

  @Inject
  PurposeBook(Purposes purposes, Sources sources, Audit audit) {
    this.purposes = requireNonNull(purposes, "purposes is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /** Every purpose as it is now. */
  public PurposeRegister register() {
    return new PurposeRegister(purposes.list().stream().map(PurposeVersion::purpose).toList());
  }

  /**
   * @throws PelangganException {@link PurposeError#PURPOSE_NOT_KNOWN}
   */
  PurposeVersion require(PurposeCode code) {
    return purposes.listVersions(code).stream()
        .findFirst()
        .orElseThrow(() ->
            new PelangganException(
                PurposeError.PURPOSE_NOT_KNOWN, Map.of("purpose", code.value())));
  }

  List<PurposeVersion> versions(PurposeCode code) {
    return purposes.listVersions(code);
  }

  List<PurposeView> views() {
    List<PurposeVersion> versions = purposes.list();
    PurposeRegister register =
        new PurposeRegister(versions.stream().map(PurposeVersion::purpose).toList());
    return versions.stream()
        .map(version -> new PurposeView(version, register.isActive(version.purpose().code())))
        .toList();
  }

  /** As {@link #store}, and notes it in the audit log. */
  PurposeVersion change(CallContext context, Purpose purpose, int before) {
    audit.note(context, AuditAction.PURPOSE_CHANGED);
    return store(context, purpose, before);
  }

  /**
   * Stores a purpose over the version that it was made from.
   *
   * @param before that version; 0 for a new one
   * @throws PelangganException {@link PurposeError#PURPOSE_CHANGED_MEANWHILE}
   */
  PurposeVersion store(CallContext context, Purpose purpose, int before) {
    sources.insertPurposes(List.of(purpose.code()), context);
    PurposeVersion version = new PurposeVersion(purpose, before + 1, context.actor(), context.at());
    if (!purposes.insertIfAbsent(version)) {
      throw new PelangganException(
          PurposeError.PURPOSE_CHANGED_MEANWHILE, Map.of("purpose", purpose.code().value()));
    }
    return version;
  }
}
