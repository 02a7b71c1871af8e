package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.RestrictedData;
import id.pelanggan.application.exporting.ExportProgress.Stage;
import id.pelanggan.application.importing.KnownMappings;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.exporting.ExportError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exports everything that one source says of one kind, so that it can be imported again. */
final class SourceExport {
  private final SourceChoice sources;
  private final Archive archive;
  private final KnownMappings mappings;
  private final PhoneNumbers phoneNumbers;
  private final SheetFile files;
  private final Transactions transactions;
  private final Audit audit;
  private final RestrictedData restricted;

  @Inject
  SourceExport(
      SourceChoice sources,
      Archive archive,
      KnownMappings mappings,
      PhoneNumbers phoneNumbers,
      SheetFile files,
      Transactions transactions,
      Audit audit,
      RestrictedData restricted) {
    this.sources = requireNonNull(sources, "sources is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.mappings = requireNonNull(mappings, "mappings is null");
    this.phoneNumbers = requireNonNull(phoneNumbers, "phoneNumbers is null");
    this.files = requireNonNull(files, "files is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.restricted = requireNonNull(restricted, "restricted is null");
  }

  ExportReport export(
      CallContext context,
      Stream stream,
      Path file,
      Optional<String> name,
      ExportProgress.Listener listener) {
    SheetFile.requireFree(file);
    SourceChoice.Chosen chosen = sources.choose(stream, name);
    Source source = chosen.source();
    Withheld withheld = new Withheld(restricted.all());
    Feed feed =
        new Feed(
            pages -> archive.read(stream, source.id(), withheld::lets, pages),
            chosen.documents(),
            listener);
    List<Mapping> known = mappings.list(source.id(), stream);
    PhoneRegions regions = new PhoneRegions(phoneNumbers, known);
    Census census = stream == Stream.ORDERS ? orders(known) : new CustomerCensus(true);
    long found =
        feed.read(
            Stage.LOOKING,
            page ->
                page.forEach(document -> {
                  census.take(document);
                  regions.take(document);
                }));
    if (found == 0) {
      throw new PelangganException(ExportError.EXPORT_NOTHING);
    }
    Mapping empty = Mapping.empty(stream, source.name()).withPhoneRegion(regions.best());
    SheetFile.Columns columns = columns(census, empty);
    return files
        .write(file, feed, columns, rows -> note(context, source, columns, rows))
        .withholding(withheld.count());
  }

  private static Census orders(List<Mapping> known) {
    ZoneId zone =
        known.stream()
            .flatMap(mapping -> mapping.zone().stream())
            .findFirst()
            .orElse(ZoneOffset.UTC);
    return new OrderCensus(zone);
  }

  /**
   * Columns that no file had which is read in another way: their names find the mapping when the
   * file is imported.
   */
  private SheetFile.Columns columns(Census census, Mapping empty) {
    String suffix = "";
    for (int number = 1; ; number++) {
      Sheet<?> sheet = census.sheet(new Claims(suffix));
      Mapping mapping = mapping(empty, sheet);
      Optional<Mapping> other = mappings.find(mapping.stream(), sheet.header());
      if (other.isEmpty() || other.get().equals(mapping)) {
        return new SheetFile.Columns(census, sheet, Optional.of(mapping));
      }
      suffix = " (" + empty.source() + (number == 1 ? "" : ", " + number) + ")";
    }
  }

  private static Mapping mapping(Mapping empty, Sheet<?> sheet) {
    Mapping mapping = empty;
    for (Map.Entry<Field, List<String>> field : sheet.fields().entrySet()) {
      mapping = mapping.withColumns(field.getKey(), field.getValue());
    }
    return mapping;
  }

  /** An export that nobody could be asked about is none. */
  private void note(CallContext context, Source source, SheetFile.Columns columns, long rows) {
    Mapping mapping = columns.mapping().orElseThrow();
    transactions.inTransaction(() -> {
      mappings.save(mapping, columns.sheet().header());
      audit.note(
          context,
          action(mapping.stream()),
          source.id().value(),
          Math.toIntExact(Math.min(rows, Integer.MAX_VALUE)));
      return rows;
    });
  }

  private static AuditAction action(Stream stream) {
    return stream == Stream.ORDERS ? AuditAction.ORDERS_EXPORTED : AuditAction.CUSTOMERS_EXPORTED;
  }
}
