package id.pelanggan.application.vault;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.vault.KeyringReport;
import jakarta.inject.Inject;

/** Says whether sealed data can be read, and where its keys are. */
public final class ReportKeys {
  private final Gate gate;
  private final Keyring keyring;

  @Inject
  public ReportKeys(Gate gate, Keyring keyring) {
    this.gate = requireNonNull(gate, "gate is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
  }

  public KeyringReport report(CallContext context) {
    gate.require(context, Permission.SEE_KEYS);
    return keyring.report();
  }
}
