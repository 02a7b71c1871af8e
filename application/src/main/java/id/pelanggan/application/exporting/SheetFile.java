package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.exporting.ExportProgress.Stage;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.exporting.ExportError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.spreadsheet.Cell;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** Writes documents into the columns that were found for them. */
final class SheetFile {
  /** Parts of a page that threads work on at once. */
  private static final int PARTS = 8;

  private final Spreadsheets spreadsheets;
  private final PhoneNumbers phoneNumbers;

  @Inject
  SheetFile(Spreadsheets spreadsheets, PhoneNumbers phoneNumbers) {
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
    this.phoneNumbers = requireNonNull(phoneNumbers, "phoneNumbers is null");
  }

  /** Refuses early what writing would refuse late. */
  static void requireFree(Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new PelangganException(
          SpreadsheetError.SPREADSHEET_EXISTS, Map.of("path", file.toString()));
    }
  }

  /**
   * @param beforeEnd is told the number of rows when all are written and the file has no name yet;
   *     what it throws leaves no file
   */
  ExportReport write(Path file, Feed feed, Columns columns, LongConsumer beforeEnd) {
    Work work = new Work(columns);
    spreadsheets.writeCells(
        file,
        columns.sheet().header(),
        target -> {
          work.documents = feed.read(Stage.WRITING, page -> work.write(page, target));
          beforeEnd.accept(work.rows);
        });
    return new ExportReport(file, work.rows, work.documents, work.differing, columns.mapping());
  }

  /**
   * @param census that found the columns
   * @param mapping by which the file is read again; empty where it is not
   */
  record Columns(Census census, Sheet<?> sheet, Optional<Mapping> mapping) {}

  /** A document in its rows, and whether an import finds it in them. */
  private record Written(List<List<Cell>> rows, boolean exact) {}

  /** One file while it is written. */
  private final class Work {
    private final Columns columns;
    private final List<String> header;
    private long documents;
    private long rows;
    private long differing;

    Work(Columns columns) {
      this.columns = columns;
      this.header = columns.sheet().header();
    }

    void write(List<Document> page, Consumer<List<Cell>> target) {
      for (List<Written> part : parts(page)) {
        for (Written written : part) {
          written.rows().forEach(target);
          rows += written.rows().size();
          differing += written.exact() ? 0 : 1;
        }
      }
    }

    private List<List<Written>> parts(List<Document> page) {
      int size = page.size();
      return IntStream.range(0, PARTS)
          .parallel()
          .mapToObj(part -> part(page.subList(part * size / PARTS, (part + 1) * size / PARTS)))
          .toList();
    }

    private List<Written> part(List<Document> part) {
      Optional<RoundTrip> roundTrip =
          columns.mapping().map(mapping -> new RoundTrip(mapping, header, phoneNumbers));
      List<Written> written = new ArrayList<>(part.size());
      for (Document document : part) {
        List<List<Cell>> own = columns.sheet().rows(document);
        boolean exact = roundTrip.map(trip -> trip.isExact(document, own)).orElse(true);
        if (!exact || roundTrip.isEmpty()) {
          requireCovered(document);
        }
        written.add(new Written(own, exact));
      }
      return written;
    }

    private void requireCovered(Document document) {
      if (!columns.census().covers(document)) {
        throw new PelangganException(ExportError.EXPORT_DATA_CHANGED);
      }
    }
  }
}
