package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.application.port.RefusedRows.SealedRow;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.mapping.Mapping;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says everything of one import but the rows themselves. */
public final class ShowImport {
  private final Gate gate;
  private final RefusedRows refusedRows;
  private final ImportSealing sealing;
  private final Imports imports;

  @Inject
  public ShowImport(Gate gate, RefusedRows refusedRows, ImportSealing sealing, Imports imports) {
    this.gate = requireNonNull(gate, "gate is null");
    this.refusedRows = requireNonNull(refusedRows, "refusedRows is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.imports = requireNonNull(imports, "imports is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException where there is no such import
   */
  public View show(CallContext context, ChangeSetId id) {
    gate.require(context, Permission.SEE_IMPORTS);
    ChangeSet changeSet = imports.require(id);
    Map<String, Long> reasons =
        refusedRows.list(id).stream()
            .collect(Collectors.groupingBy(SealedRow::reason, TreeMap::new, Collectors.counting()));
    return new View(imports.report(changeSet), sealing.open(changeSet).mapping(), reasons);
  }

  /**
   * @param refused how many rows still wait for repair, by the reason's name
   */
  public record View(ImportReport report, Mapping mapping, Map<String, Long> refused) {
    public View {
      refused = Map.copyOf(refused);
    }
  }
}
