package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the list of customers to call or to write to into a file. */
public final class ExportWarnings {
  private static final int PAGE = 500;
  private static final List<String> HEADER =
      List.of("case", "name", "phone", "email", "address", "words");

  private final ListWarningsToCall listWarnings;
  private final Spreadsheets spreadsheets;

  @Inject
  ExportWarnings(ListWarningsToCall listWarnings, Spreadsheets spreadsheets) {
    this.listWarnings = requireNonNull(listWarnings, "listWarnings is null");
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
  }

  /**
   * Returns how many there are. The file is never written over another one.
   *
   * @throws PelangganException {@link SpreadsheetError#SPREADSHEET_EXISTS}
   */
  public int export(CallContext context, Path file) {
    List<WarningToGive> all = list(context);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new PelangganException(
          SpreadsheetError.SPREADSHEET_EXISTS, Map.of("path", file.toString()));
    }
    spreadsheets.write(file, HEADER, rows -> all.forEach(one -> rows.accept(cells(one))));
    return all.size();
  }

  /** Asks the gate first of all. */
  private List<WarningToGive> list(CallContext context) {
    List<WarningToGive> all = new ArrayList<>();
    Optional<CaseId> after = Optional.empty();
    List<WarningToGive> page;
    do {
      page = listWarnings.list(context, after, PAGE);
      all.addAll(page);
      after = page.isEmpty() ? after : Optional.of(page.getLast().of().id());
    } while (page.size() == PAGE);
    return all;
  }

  private static List<String> cells(WarningToGive one) {
    return List.of(
        one.of().id().value().toString(),
        one.name(),
        String.join(", ", one.phones()),
        String.join(", ", one.emails()),
        one.addresses().stream().findFirst().map(ExportWarnings::lines).orElse(""),
        one.words());
  }

  private static String lines(PostalAddress address) {
    return Stream.of(
            address.street(),
            address.district(),
            address.city(),
            address.region(),
            address.postcode(),
            address.country())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
