package id.pelanggan.adapters.postgres.importing;

import com.google.inject.Module;
import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.importing.ImportFile;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ResumeImport;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.source.StartingPurposes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Imports of files in memory into a real database. */
final class ImportGround {
  static final Listener NOBODY = progress -> {};
  static final Path FILE = Path.of("/nowhere/orders.csv");
  static final Path CUSTOMERS = Path.of("/nowhere/customers.csv");
  private static final String ORDER_HEADER = "Nota|Pelanggan|Waktu|Kode|Barang|Jumlah|Harga";
  private static final Mapping ORDER_MAPPING =
      Mapping.parse(
          """
          stream = orders
          source = Kasir
          dates = iso
          numbers = english
          zone = Asia/Jakarta
          currency = IDR
          column.order-id = Nota
          column.customer-id = Pelanggan
          column.ordered-at = Waktu
          column.product-code = Kode
          column.product-name = Barang
          column.quantity = Jumlah
          column.unit-price = Harga
          """);
  private static final String CUSTOMER_HEADER = "Nomor|Nama|Email|Telepon|Lahir";
  private static final Mapping CUSTOMER_MAPPING =
      Mapping.parse(
          """
          stream = customers
          source = Kasir
          dates = iso
          numbers = english
          column.id = Nomor
          column.full-name = Nama
          column.email = Email
          column.phone = Telepon
          column.birth-date = Lahir
          """);

  private final MemorySpreadsheets files;
  private final House house;

  ImportGround(TestDatabase database) {
    this.files = new MemorySpreadsheets();
    this.house =
        new House(
            database,
            binder -> {
              binder.bind(Spreadsheets.class).toInstance(files);
              binder.bind(PhoneNumbers.class).toInstance(ImportGround::phoneNumber);
            });
  }

  /** The same shop, with something else bound. */
  private ImportGround(ImportGround other, Module change) {
    this.files = other.files;
    this.house = other.house.with(change);
  }

  ImportGround with(Module change) {
    return new ImportGround(this, change);
  }

  House house() {
    return house;
  }

  <T> T get(Class<T> type) {
    return house.get(type);
  }

  void putOrders(List<String> rows) {
    put(FILE, ORDER_HEADER, rows);
  }

  void putCustomers(List<String> rows) {
    put(CUSTOMERS, CUSTOMER_HEADER, rows);
  }

  ImportReport importOrders(Listener listener) {
    return get(ImportFile.class).run(house.context(), orderPlan(), listener);
  }

  ImportReport importCustomers() {
    return get(ImportFile.class)
        .run(house.context(), plan(CUSTOMERS, CUSTOMER_HEADER, CUSTOMER_MAPPING), NOBODY);
  }

  ImportPlan customerPlan() {
    return plan(CUSTOMERS, CUSTOMER_HEADER, CUSTOMER_MAPPING);
  }

  ImportReport resume(ChangeSetId id) {
    return get(ResumeImport.class).resume(house.context(), id, Optional.empty(), NOBODY);
  }

  ImportPlan orderPlan() {
    return plan(FILE, ORDER_HEADER, ORDER_MAPPING);
  }

  /** The import that began last. */
  ChangeSet newest() {
    return get(ChangeSets.class).list(ChangeSetKind.IMPORT).getFirst();
  }

  /** Orders of one to three lines; a fifth is of walk-ins. */
  static List<String> orders(int count) {
    List<String> rows = new ArrayList<>();
    for (int order = 1; order <= count; order++) {
      String customer = order % 5 == 0 ? "" : "P" + order % 97;
      for (int line = 0; line <= order % 3; line++) {
        rows.add(row("N" + order, customer, "K" + (order + line) % 40, "" + (1 + line)));
      }
    }
    return rows;
  }

  static String row(String order, String customer, String product, String quantity) {
    return String.join(
        "|", order, customer, "2026-05-30 09:15", product, "Kopi " + product, quantity, "15000");
  }

  /** Runs what has to fail, and says with which code. */
  static ErrorCode failure(Callable<?> work) throws Exception {
    try {
      work.call();
    } catch (PelangganException e) {
      return e.code();
    }
    throw new AssertionError("it did not fail");
  }

  private void put(Path file, String header, List<String> rows) {
    List<String> all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    files.put(file, all);
  }

  private static ImportPlan plan(Path file, String header, Mapping mapping) {
    return new ImportPlan(
        file,
        MemorySpreadsheets.DIALECT,
        List.of(header.split("\\|", -1)),
        mapping,
        ImportPlan.Origin.GIVEN,
        List.of(),
        StartingPurposes.SALES_AND_SERVICE,
        false);
  }

  private static Optional<String> phoneNumber(String written, String region) {
    String digits = written.replaceAll("[ .()-]", "");
    return digits.matches("0[0-9]{8,12}")
        ? Optional.of("+62" + digits.substring(1))
        : Optional.empty();
  }
}
