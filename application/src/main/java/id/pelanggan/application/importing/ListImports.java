package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.intake.ChangeSetKind;
import jakarta.inject.Inject;
import java.util.List;

/** Lists every import, the newest first. */
public final class ListImports {
  private final Gate gate;
  private final ChangeSets changeSets;
  private final Imports imports;

  @Inject
  public ListImports(Gate gate, ChangeSets changeSets, Imports imports) {
    this.gate = requireNonNull(gate, "gate is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.imports = requireNonNull(imports, "imports is null");
  }

  public List<ImportReport> list(CallContext context) {
    gate.require(context, Permission.SEE_IMPORTS);
    return changeSets.list(ChangeSetKind.IMPORT).stream().map(imports::report).toList();
  }
}
