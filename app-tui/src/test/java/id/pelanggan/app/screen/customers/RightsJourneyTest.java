package id.pelanggan.app.screen.customers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.application.agreement.ShowConsents;
import id.pelanggan.application.customer.ListCustomers;
import id.pelanggan.application.erasure.ListErasures;
import id.pelanggan.application.request.ListRequests;
import id.pelanggan.application.search.WarmSearch;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerSort;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.request.RequestState;
import id.pelanggan.domain.source.Stream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator does about the rights of customers, from the keys to the database and back. */
class RightsJourneyTest {
  private static final String CUSTOMERS =
      """
      kode,nama,email,telepon,kota,alamat
      C-1,Siti Rahmawati,siti.rahma@contoh.id,0800-0011-2345,Bantul,Jl. Contoh 1
      C-2,Budi Santoso,budi@contoh.id,0800-0022-6789,Sleman,Jl. Contoh 2
      C-3,Sukarno,,0800-0044-2222,Blitar,
      """;

  private static final String ORDERS =
      """
      no pesanan,tanggal,kode pelanggan,kode barang,nama barang,jumlah,harga
      TRX-77001,2026-11-05 10:00,C-2,K1,Kopi Toraja,2,15000
      TRX-77002,2023-01-06 11:00,C-3,K1,Kopi Toraja,1,15000
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

  private static Driver open(String name) {
    return house
        .look(Language.EN, 100, 30)
        .press("/")
        .type(name)
        .sees("› ")
        .press("Enter", "Enter")
        .sees("CONSENTS");
  }

  @Test
  void shouldRecordAConsentAtTheCounterWithFiveKeys() {
    try (Driver driver = open("rahmawati")) {
      driver.sees("– not asked");
      List<String> keys = List.of("c", "Enter");
      assertThat(keys).hasSizeLessThanOrEqualTo(5);

      driver.press(keys.getFirst()).sees("Read aloud to Siti Rahmawati").sees("“");
      driver.press(keys.getLast()).sees("✓ Recorded as agreed").sees("✓ agreed");

      ConsentView consents =
          house.get(ShowConsents.class).show(house.context(), customer("Siti Rahmawati"));
      assertThat(consents.consents())
          .singleElement()
          .satisfies(one -> {
            assertThat(one.standing()).isEqualTo(Standing.GRANTED);
            assertThat(one.method()).isEqualTo(ConsentMethod.COUNTER);
          });
      assertThat(consents.ledger().getFirst().notice()).isPresent();
      driver.press("c").press("w").sees("✓ Consent withdrawn").sees("✗ withdrawn");
    }
  }

  @Test
  void shouldVerifyAndAnswerARequest() {
    try (Driver driver = open("budi")) {
      driver.press("o").sees("Rights of Budi Santoso").press("r").sees("New request");
      driver.press("Right", "Right", "Right", "Ctrl-S").sees("✓ The request is noted");
      driver.press("8").sees("Budi Santoso").sees("? unverified").sees(" left");
      driver.press("a").sees("Verify first who asks");
      driver.press("v").sees("How it was verified").press("Ctrl-S");
      driver.sees("✓ The requester is verified").sees("● verified");
      driver.press("a").sees("Answer the request: restriction?").press("Right", "Enter");
      driver.sees("✓ The request is answered").sees("✓ answered");
    }
    assertThat(house.get(ListRequests.class).list(house.context(), ListRequests.Which.CLOSED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.request().state()).isEqualTo(RequestState.ANSWERED));
  }

  @Test
  void shouldBeginAnErasureAndCallItOff() {
    try (Driver driver = open("sukarno")) {
      driver.press("o", "e").sees("Erase Sukarno?").press("Ctrl-S");
      driver.sees("Type 1").press("Right", "Enter").sees("Type 1");
      driver.type("1").press("Right", "Enter").sees("✓ The erasure is noted");
      driver.press("8", "[").sees("begins in").sees("the shop's decision");
      driver.press("c").sees("Call off this erasure?").press("Right", "Enter");
      driver.sees("✓ The erasure is called off").sees("× called off");
    }
    List<Erasure> erasures = house.get(ListErasures.class).list(house.context());
    assertThat(erasures)
        .singleElement()
        .satisfies(erasure -> assertThat(erasure.state()).isEqualTo(ErasureState.CANCELLED));
  }

  @Test
  void shouldPlanAndApproveRetention() {
    try (Driver driver = house.look(Language.EN, 100, 30)) {
      driver.press("0").sees("Inactive customers").press("a").sees("Make a plan first");
      driver.press("p").sees("✓ The plan is ready: it begins with 1 customers");
      driver.press("a").sees("Approve for 1 customers?").sees("Type 1");
      driver.type("1").press("Right", "Enter").sees("✓ Approved: 1 customers");
      driver.press("]").sees("Sukarno");
    }
  }

  private static CustomerId customer(String name) {
    return house
        .get(ListCustomers.class)
        .list(
            house.context(),
            new ListCustomers.Request(
                CustomerFilter.EVERYBODY, CustomerSort.NEWEST, Optional.empty(), 50))
        .rows()
        .stream()
        .filter(row -> row.name().filter(name::equals).isPresent())
        .findFirst()
        .orElseThrow()
        .id();
  }
}
