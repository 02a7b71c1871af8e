package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.importing.Pager.Keyed;
import id.pelanggan.application.importing.Pager.Occurrences;
import id.pelanggan.application.intake.Delivery;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.intake.Provenance;
import id.pelanggan.application.intake.Provenance.Standing;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.application.port.RefusedRows.SealedRow;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Reading;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.mapping.RowValues;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.spreadsheet.Row;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes in rows of an import that had stayed out and are repaired now. They belong to the import as
 * if they had come in with it. A document comes in when all of its refused rows are repaired.
 */
public final class RepairImport {
  private static final Set<ChangeSetState> REPAIRABLE =
      Set.of(ChangeSetState.STOPPED, ChangeSetState.DONE);

  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Intake intake;
  private final Provenance provenance;
  private final ChangeSets changeSets;
  private final RefusedRows refusedRows;
  private final Sources sources;
  private final OpenFile files;
  private final ImportSealing sealing;
  private final Imports imports;

  @Inject
  public RepairImport(
      Gate gate,
      Audit audit,
      Transactions transactions,
      Intake intake,
      Provenance provenance,
      ChangeSets changeSets,
      RefusedRows refusedRows,
      Sources sources,
      OpenFile files,
      ImportSealing sealing,
      Imports imports) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.intake = requireNonNull(intake, "intake is null");
    this.provenance = requireNonNull(provenance, "provenance is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.refusedRows = requireNonNull(refusedRows, "refusedRows is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.files = requireNonNull(files, "files is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.imports = requireNonNull(imports, "imports is null");
  }

  /**
   * @param repaired the cells of rows by the rows' numbers; numbers of rows that are not refused
   *     are left alone
   * @return what became of them; {@code refused} counts the rows that still stay out
   * @throws PelangganException where there is no such import, or it is running or undone
   */
  public Counts repair(CallContext context, ChangeSetId id, Map<Long, List<String>> repaired) {
    gate.require(context, Permission.IMPORT_DATA);
    return transactions.inTransaction(() -> {
      changeSets.lockIntake();
      ChangeSet changeSet = imports.require(id);
      if (!REPAIRABLE.contains(changeSet.state())) {
        throw imports.cannotGoOn(changeSet);
      }
      return new Work(context, changeSet, repaired).run();
    });
  }

  /** The repair of one import. */
  private final class Work {
    private final CallContext context;
    private final ChangeSet changeSet;
    private final ImportDetails details;
    private final Map<Long, List<String>> repaired;
    private final List<Document> documents = new ArrayList<>();
    private final Map<ExternalId, Integer> occurrences = new HashMap<>();
    private final Set<Long> settled = new HashSet<>();
    private final Map<Long, RefusedRow> stillRefused = new LinkedHashMap<>();

    Work(CallContext context, ChangeSet changeSet, Map<Long, List<String>> repaired) {
      this.context = context;
      this.changeSet = changeSet;
      this.details = sealing.open(changeSet);
      this.repaired = repaired;
    }

    Counts run() {
      List<SealedRow> refused = refusedRows.list(changeSet.id());
      RowReader reader = files.rows(details.mapping(), details.columns());
      Map<ExternalId, RowGroup> groups = new LinkedHashMap<>();
      Map<ExternalId, Set<Long>> numbers = new LinkedHashMap<>();
      for (SealedRow sealed : refused) {
        RefusedRow row = sealing.open(changeSet.id(), sealed);
        List<String> cells = repaired.getOrDefault(row.number(), row.cells());
        boolean legible = repaired.containsKey(row.number()) || isLegible(row);
        Keyed keyed = keyed(new Row(row.number(), row.line(), cells, legible), reader);
        keyed.addTo(groups.computeIfAbsent(keyed.key(), key -> new RowGroup()));
        numbers.computeIfAbsent(keyed.key(), key -> new HashSet<>()).add(row.number());
      }
      groups.forEach((key, group) -> settle(reader, group, numbers.getOrDefault(key, Set.of())));
      return store(refused.size());
    }

    /** A row that is known by what it says is counted on from those that came in before. */
    private Keyed keyed(Row row, RowReader reader) {
      Keyed keyed = Pager.keyed(row, reader, new Occurrences());
      if (!(keyed.reading() instanceof Reading.Read(RowValues values)) || !values.isCounted()) {
        return keyed;
      }
      int before = occurrences.computeIfAbsent(keyed.key(), key -> occurrencesStored(values));
      occurrences.put(keyed.key(), before + 1);
      RowValues own = values.occurrence(before + 1);
      return new Keyed(row, own.key(), new Reading.Read(own));
    }

    /** The last one that came in with this import; what others brought may be the same one. */
    private int occurrencesStored(RowValues values) {
      int last = 0;
      int number = 1;
      Standing standing = provenance.find(changeSet, values.key());
      while (standing != Standing.UNKNOWN) {
        last = standing == Standing.CAME_WITH_IT ? number : last;
        number++;
        standing = provenance.find(changeSet, values.occurrence(number).key());
      }
      return last;
    }

    private void settle(RowReader reader, RowGroup group, Set<Long> numbers) {
      int before = documents.size();
      group.finish(reader, documents::add, row -> stillRefused.put(row.number(), row));
      if (documents.size() > before) {
        settled.addAll(numbers);
      }
    }

    private Counts store(int before) {
      Source source = sources.find(changeSet.source()).orElseThrow();
      Counts received = Counts.NONE;
      for (int from = 0; from < documents.size(); from += Pager.ROWS) {
        received =
            received.plus(
                intake.receive(
                    new Delivery(
                        changeSet.id(),
                        changeSet.keySlot(),
                        source,
                        changeSet.stream(),
                        context,
                        documents.subList(from, Math.min(documents.size(), from + Pager.ROWS)))));
      }
      keepRepairs();
      changeSets.repair(changeSet.id(), received.plus(new Counts(0, 0, 0, 0, 0, -settled.size())));
      audit.note(context, AuditAction.PAGE_STORED, changeSet.id().value(), documents.size());
      return received.plus(new Counts(before, 0, 0, 0, 0, before - settled.size()));
    }

    /** A row that was changed and still stays out is kept as it is now. */
    private void keepRepairs() {
      Set<Long> replaced = new HashSet<>(settled);
      List<SealedRow> kept = new ArrayList<>();
      stillRefused.forEach((number, row) -> {
        if (repaired.containsKey(number)) {
          replaced.add(number);
          kept.add(sealing.seal(changeSet.id(), row));
        }
      });
      refusedRows.delete(changeSet.id(), replaced);
      refusedRows.insert(changeSet.id(), kept);
    }

    private static boolean isLegible(RefusedRow row) {
      return row.cells().stream().noneMatch(cell -> cell.indexOf('\uFFFD') >= 0);
    }
  }
}
