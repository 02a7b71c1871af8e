package id.pelanggan.app.screen.customers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.ListCustomers;
import id.pelanggan.application.customer.ShowCustomer;
import id.pelanggan.application.search.WarmSearch;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerSort;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.source.Stream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator does with customers, from the keys to the database and back. */
class CustomersJourneyTest {
  private static final String CUSTOMERS =
      """
      kode,nama,email,telepon,kota,alamat
      C-1,Siti Rahmawati,siti.rahma@contoh.id,0800-0011-2345,Bantul,Jl. Contoh 1
      C-2,Budi Santoso,budi@contoh.id,0800-0022-6789,Sleman,Jl. Contoh 2
      C-3,Budi Santoso Wijaya,bsw@contoh.id,0800-0033-1111,Yogyakarta,Jl. Contoh 3
      C-4,Sukarno,,0800-0044-2222,Blitar,
      """;

  private static final String ORDERS =
      """
      no pesanan,tanggal,kode pelanggan,kode barang,nama barang,jumlah,harga
      TRX-77001,2026-11-05 10:00,C-2,K1,Kopi Toraja,2,15000
      TRX-77001,2026-11-05 10:00,C-2,K2,Teh Melati,1,9000
      TRX-77002,2026-01-06 11:00,C-1,K1,Kopi Toraja,1,15000
      """;

  private static CustomersHouse house;

  @BeforeAll
  static void build() {
    house = CustomersHouse.build();
    house.bring(Stream.CUSTOMERS, CUSTOMERS);
    house.bring(Stream.ORDERS, ORDERS);
    house.get(WarmSearch.class).warm(house.context(), progress -> {});
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void shouldFindSomebodyByLettersDigitsAndOrder() {
    try (Driver driver = house.look(Language.ID, 100, 30)) {
      driver.sees("baris 1 dari 4").sees("4 orang");
      driver.press("/").type("rahmawti").sees("1 cocok").sees("› Siti Rahmawati");
      driver.press("Escape").sees("4 orang");
      driver.press("/").type("6789").sees("1 cocok").sees("› Budi Santoso");
      driver.press("Escape").press("/").type("TRX-77001").sees("1 cocok").sees("› Budi Santoso");
      driver.press("Escape").press("/").type("C-4").sees("1 cocok").sees("› Sukarno");
      driver.press("Enter", "Enter").sees("▸ Pelanggan ▸ Sukarno");
    }
  }

  @Test
  void shouldShowTheLinesOfAnOrder() {
    try (Driver driver = house.look(Language.ID, 80, 24)) {
      driver.press("/").type("TRX-77001").sees("› Budi Santoso");
      driver.press("Down", "Enter").sees("Telepon").press("Tab", "Down", "Down", "Down");
      driver.focus("Kopi Toraja +1 lagi");
      driver.press("Enter").sees("Penjualan TRX-77001").sees("Teh Melati").sees("Rp 39.000");
    }
  }

  @Test
  void shouldReplaceAPhoneAndUndoIt() {
    try (Driver driver = house.look(Language.EN, 100, 30)) {
      driver.press("/").type("sukarno").sees("› Sukarno").press("Enter", "Enter", "e");
      driver.sees("Change customer").press("Down", "Down", "Down").type("12").press("Ctrl-S");
      driver.sees("This number cannot be right");
      driver.press("Backspace", "Backspace").type("0800-0055-3333").press("Ctrl-S");
      driver.sees("✓ The change is stored.").sees("•••• 3333").seesNot("•••• 2222");
      driver.press("u").sees("Undone").sees("•••• 2222").seesNot("•••• 3333");
    }
  }

  @Test
  void shouldRevealForAMinuteAndCopy() {
    try (Driver driver = house.look(Language.EN, 100, 30)) {
      driver.press("/").type("sukarno").sees("› Sukarno").press("Enter", "Enter");
      driver.sees("+62 800 •••• 2222").press("v", "Enter").sees("Reason");
      driver.press("Right", "Enter").sees("0800-0044-2222").sees("shown for");
      driver.press("y").sees("✓ Copied");
      assertThat(driver.copied()).containsExactly("0800-0044-2222");
      driver.later(Duration.ofSeconds(61)).seesNot("0800-0044-2222").sees("+62 800 •••• 2222");
    }
  }

  @Test
  void shouldMaskAgainWhereSomebodyElseIsOpened() {
    try (Driver driver = house.look(Language.EN, 100, 30)) {
      driver.press("/").type("wijaya").sees("› Budi Santoso Wijaya").press("Enter", "Enter");
      driver.sees("+62 800 •••• 1111").press("Down", "v", "Enter", "Enter");
      driver.sees("0800-0033-1111");
      driver.press("Escape").seesNot("0800-0033-1111").sees("+62 800 •••• 1111");
    }
  }

  @Test
  void shouldRecordACallWithFiveKeysAndUndoIt() {
    try (Driver driver = house.look(Language.EN, 100, 30)) {
      driver.press("/").type("sukarno").sees("› Sukarno").press("Enter", "Enter").sees("Phone");
      List<String> keys = List.of("i", "c", "Enter", "Enter");
      assertThat(keys).hasSizeLessThanOrEqualTo(5);

      driver.press(keys.toArray(String[]::new)).sees("✓ Recorded.").sees("← Call");

      assertThat(view("Sukarno").timeline())
          .singleElement()
          .satisfies(
              moment -> assertThat(moment.document()).isInstanceOf(InteractionDocument.class));
      driver.press("u").sees("Undone").seesNot("← Call");
      assertThat(view("Sukarno").timeline()).isEmpty();
    }
  }

  @Test
  void shouldAddACustomerAndUndoIt() {
    try (Driver driver = house.look(Language.ID, 80, 24)) {
      driver.sees("4 orang").press("n").sees("Pelanggan baru").press("Ctrl-S");
      driver.sees("Isi setidaknya satu hal");
      driver.type("Dewi Lestari").press("Ctrl-S").sees("▸ Dewi Lestari");
      driver.press("Escape").sees("› Dewi Lestari").sees("5 orang");
      driver.press("u").sees("Diurungkan").seesNot("› Dewi Lestari").sees("4 orang");
    }
  }

  @Test
  void shouldMergeTwoPhonesAndUndoIt() {
    try (Driver driver = house.look(Language.EN, 100, 30)) {
      driver
          .press("/")
          .type("rahmawati")
          .sees("› Siti Rahmawati")
          .press("Enter", "Enter")
          .sees("Phone");
      driver.press("m").sees("no two contacts of one kind").press("e");
      driver.press("Down", "Down", "Down", "Down", "Down").type("0800-0055-3333").press("Ctrl-S");
      driver.sees("•••• 3333").sees("•••• 2345").focus("•••• 3333");
      driver.press("m").sees("Merge contacts").press("Enter").sees("✓ The contacts are merged.");
      driver.seesNot("•••• 2345").sees("•••• 3333");
      driver.press("u").sees("Undone").sees("•••• 2345");
    }
  }

  @Test
  void shouldFilterAndSort() {
    try (Driver driver = house.look(Language.ID, 100, 30)) {
      driver.sees("4 orang").press("f").sees("Siapa yang ditampilkan");
      driver.press("Right", "Right", "Right", "Ctrl-S");
      driver.sees("[aktif ≤ 90 hari ×]").sees("4 → 1 orang").sees("› Budi Santoso");
      driver.press("F").seesNot("[aktif").sees("baris 1 dari 4");
      driver.press("s", "s").sees("urut: belanja").sees("› Budi Santoso");
    }
  }

  private CustomerView view(String name) {
    CustomerRow row =
        house
            .get(ListCustomers.class)
            .list(
                house.context(),
                new ListCustomers.Request(
                    CustomerFilter.EVERYBODY, CustomerSort.NEWEST, Optional.empty(), 50))
            .rows()
            .stream()
            .filter(one -> one.name().filter(name::equals).isPresent())
            .findFirst()
            .orElseThrow();
    return house.get(ShowCustomer.class).show(house.context(), row.id());
  }
}
