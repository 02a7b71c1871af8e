package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.RestrictedData;
import id.pelanggan.application.exporting.ExportProgress.Stage;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.exporting.ExportError;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Exports what is believed of each customer, whoever said it; for reading, not for importing. */
final class CombinedExport {
  private final Customers customers;
  private final Archive archive;
  private final SheetFile files;
  private final Transactions transactions;
  private final Audit audit;
  private final RestrictedData restricted;

  @Inject
  CombinedExport(
      Customers customers,
      Archive archive,
      SheetFile files,
      Transactions transactions,
      Audit audit,
      RestrictedData restricted) {
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.files = requireNonNull(files, "files is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.restricted = requireNonNull(restricted, "restricted is null");
  }

  ExportReport export(CallContext context, Path file, ExportProgress.Listener listener) {
    SheetFile.requireFree(file);
    Withheld withheld = new Withheld(restricted.all());
    Feed feed = new Feed(pages -> read(withheld, pages), customers.count(), listener);
    CustomerCensus census = new CustomerCensus(false);
    if (feed.read(Stage.LOOKING, page -> page.forEach(census::take)) == 0) {
      throw new PelangganException(ExportError.EXPORT_NOTHING);
    }
    SheetFile.Columns columns =
        new SheetFile.Columns(census, census.sheet(new Claims("")), Optional.empty());
    return files
        .write(file, feed, columns, rows -> note(context, rows))
        .withholding(withheld.count());
  }

  private void read(Withheld withheld, Consumer<List<Document>> pages) {
    customers.readProfiles(page ->
        pages.accept(
            page.parallelStream()
                .filter(kept -> withheld.lets(kept.customer()))
                .flatMap(kept -> find(kept).stream())
                .toList()));
  }

  private Optional<Document> find(KeptProfile kept) {
    return archive
        .findProfile(kept)
        .map(profile -> CombinedCustomer.document(kept.customer(), profile));
  }

  private void note(CallContext context, long rows) {
    transactions.inTransaction(() -> {
      audit.note(
          context,
          AuditAction.CUSTOMERS_EXPORTED,
          Math.toIntExact(Math.min(rows, Integer.MAX_VALUE)));
      return rows;
    });
  }
}
