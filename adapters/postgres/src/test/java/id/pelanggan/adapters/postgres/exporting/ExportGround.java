package id.pelanggan.adapters.postgres.exporting;

import com.google.inject.Module;
import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.exporting.ExportCustomers;
import id.pelanggan.application.exporting.ExportOrders;
import id.pelanggan.application.exporting.ExportProgress;
import id.pelanggan.application.exporting.ExportReport;
import id.pelanggan.application.importing.ImportFile;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.source.Stream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files in memory that come into a real database and go out of it. */
final class ExportGround {
  static final ExportProgress.Listener NOBODY = progress -> {};
  static final Path OUT = Path.of("/nowhere/out.csv");
  private static final Path IN = Path.of("/nowhere/in.csv");
  private static final Map<String, String> COUNTRY_CODES = Map.of("ID", "+62", "GB", "+44");

  private final WrittenFiles files = new WrittenFiles();
  private final House house;

  ExportGround(TestDatabase database) {
    this.house =
        new House(
            database,
            binder -> {
              binder.bind(Spreadsheets.class).toInstance(files);
              binder.bind(PhoneNumbers.class).toInstance(ExportGround::phoneNumber);
            });
  }

  House house() {
    return house;
  }

  WrittenFiles files() {
    return files;
  }

  /** Customers of one source: {@code id}, {@code name} and {@code phone} mean what they say. */
  void customers(String source, String region, String header, String... rows) {
    Mapping mapping =
        Mapping.empty(Stream.CUSTOMERS, source)
            .withPhoneRegion(region)
            .withColumns(Field.ID, List.of("id"))
            .withColumns(Field.FULL_NAME, List.of("name"))
            .withColumns(Field.PHONE, List.of("phone"));
    String[] all = new String[rows.length + 1];
    all[0] = header;
    System.arraycopy(rows, 0, all, 1, rows.length);
    files.put(IN, all);
    bring(IN, Stream.CUSTOMERS, Optional.of(mapping));
  }

  /** Brings a file back as an operator would who says nothing of it. */
  Counts bring(Path file, Stream stream, Optional<Mapping> mapping) {
    CallContext context = house.context();
    ImportPlan plan =
        house
            .get(PlanImport.class)
            .plan(context, new PlanImport.Request(file, stream, mapping, PlanImport.Answers.NONE));
    return house.get(ImportFile.class).run(context, plan, progress -> {}).changeSet().counts();
  }

  ExportReport export(Optional<String> source, boolean combined) {
    return export(house.context(), source, combined, NOBODY);
  }

  ExportReport export(
      CallContext context,
      Optional<String> source,
      boolean combined,
      ExportProgress.Listener listener) {
    return house
        .get(ExportCustomers.class)
        .export(context, new ExportCustomers.Request(OUT, source, combined), listener);
  }

  ExportReport exportOrders(CallContext context) {
    return house.get(ExportOrders.class).export(context, OUT, Optional.empty(), NOBODY);
  }

  /** An export in the same shop, with something else bound. */
  ExportReport exportWith(Module change) {
    House changed = house.with(change);
    return changed
        .get(ExportCustomers.class)
        .export(house.context(), new ExportCustomers.Request(OUT, Optional.empty(), false), NOBODY);
  }

  private static Optional<String> phoneNumber(String written, String region) {
    String digits = written.replaceAll("[ .()-]", "");
    return digits.matches("0[0-9]{8,12}")
        ? Optional.of(COUNTRY_CODES.getOrDefault(region, "+0") + digits.substring(1))
        : Optional.empty();
  }
}
