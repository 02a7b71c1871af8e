package id.pelanggan.adapters.postgres.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.Favourite;
import id.pelanggan.application.customer.NoteCopy;
import id.pelanggan.application.customer.RevealCustomer;
import id.pelanggan.application.customer.Revealed;
import id.pelanggan.application.customer.Said;
import id.pelanggan.application.customer.ShownAddress;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.application.vault.UnlockKeys;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Concealed;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.VaultError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class RevealCustomerTest {
  private static final PostalAddress ADDRESS =
      new PostalAddress("Jl. Contoh 1", "Coblong", "Bandung", "Jawa Barat", "40132", "Indonesia");

  private final Ground ground;

  RevealCustomerTest(TestDatabase database) {
    this.ground = new Ground(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldShowNothingOfAPersonButTheNameUntilSomebodySaysWhy() {
    CustomerId siti = addSiti();

    CustomerView view = ground.show(siti);

    assertThat(view.name()).contains("Siti Contoh");
    assertThat(view.attributes()).doesNotContainKey(Attribute.BIRTH_DATE);
    assertThat(view.birth().orElseThrow().firstYear()).isEqualTo(1990);
    assertThat(view.contacts())
        .extracting(ShownContact::text)
        .containsExactlyInAnyOrder("+62 800 •••• 4417", "s•••@contoh.id");
    ShownAddress address = view.addresses().getFirst();
    assertThat(address.city()).isEqualTo("Bandung");
    assertThat(address.concealed()).isTrue();
    assertThat(view.said()).extracting(Said::documents).containsExactly(1);
    assertThat(ground.query("select action from audit_event where action like '%REVEAL%'"))
        .isEmpty();
  }

  @Test
  void shouldRevealWhatWasAskedForAndNoteWhy() {
    CustomerId siti = addSiti();
    ContactKey phone = ground.key(siti, "+62 800 •••• 4417");

    Revealed revealed = reveal(siti, Set.of(new Concealed.Contact(phone)), RevealReason.CALL_BACK);

    assertThat(revealed.contacts()).containsExactly(Map.entry(phone, "0800-0000-4417"));
    assertThat(revealed.addresses()).isEmpty();
    assertThat(revealed.birthDate()).isEmpty();
    assertThat(
            ground.query(
                "select customer_id || ' ' || items || ' ' || reason from audit_event"
                    + " where action = 'CUSTOMER_REVEALED'"))
        .containsExactly(siti.value() + " 1 CALL_BACK");
  }

  @Test
  void shouldRevealEverything() {
    CustomerId siti = addSiti();

    Revealed revealed = reveal(siti, Set.of(new Concealed.Everything()), RevealReason.CHECK_DATA);

    assertThat(revealed.contacts().values())
        .containsExactlyInAnyOrder("0800-0000-4417", "siti@contoh.id");
    assertThat(revealed.addresses().values()).containsExactly(ADDRESS);
    assertThat(revealed.birthDate()).contains(LocalDate.of(1990, 5, 17));
    assertThat(revealed.count()).isEqualTo(4);
  }

  @Test
  void shouldShowNothingWhereSomethingIsNotThereAnyMore() {
    CustomerId siti = addSiti();
    ContactKey gone = new ContactKey("000000000000");
    ContactKey phone = ground.key(siti, "+62 800 •••• 4417");

    assertThatThrownBy(() ->
            reveal(
                siti,
                Set.of(new Concealed.Contact(phone), new Concealed.Contact(gone)),
                RevealReason.CALL_BACK))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> assertThat(e.code()).isEqualTo(CustomerError.CONTACT_UNKNOWN));
    assertThat(ground.query("select 1 from audit_event where action = 'CUSTOMER_REVEALED'"))
        .isEmpty();
  }

  @Test
  void shouldGiveTheSameContactPointOfAnotherCustomerAnotherKey() {
    CustomerId siti = ground.add("Siti Contoh", Ground.phone("0800-0000-4417"));
    CustomerId eko = ground.add("Eko Contoh", Ground.phone("0800-0000-4417"));

    assertThat(ground.key(siti, "+62 800 •••• 4417"))
        .isEqualTo(ground.key(siti, "+62 800 •••• 4417"))
        .isNotEqualTo(ground.key(eko, "+62 800 •••• 4417"));
  }

  @Test
  void shouldAskNobodyForAPassphrase() {
    CustomerId siti = addSiti();
    ground.house().vault().lock();

    assertThatThrownBy(() -> ground.show(siti))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> assertThat(e.code()).isEqualTo(VaultError.PASSPHRASE_MISSING));
    assertThatThrownBy(
            () -> reveal(siti, Set.of(new Concealed.Everything()), RevealReason.CHECK_DATA))
        .isInstanceOf(PelangganException.class);
    assertThat(ground.house().vault().isLocked()).isTrue();
    assertThat(ground.get(UnlockKeys.class).unlock(ground.context()))
        .isEqualTo(new UnlockKeys.Outcome.Unlocked());
    assertThat(ground.show(siti).name()).contains("Siti Contoh");
  }

  @Test
  void shouldNoteThatAValueWasCopied() {
    CustomerId siti = addSiti();

    ground.get(NoteCopy.class).note(ground.context(), siti);

    assertThat(ground.query("select customer_id from audit_event where action = 'CUSTOMER_COPIED'"))
        .containsExactly(siti.value().toString());
  }

  @Test
  void shouldSayWhatWasBoughtForMostMoney() {
    CustomerReference customer = new CustomerReference.Named(new ExternalId("1"));
    ground.receive(
        "Kasir",
        Stream.ORDERS,
        order("N-1", OrderKind.SALE, customer, "Kopi", 2, 300_000),
        order("N-2", OrderKind.SALE, customer, "Teh", 1, 90_000),
        order("N-3", OrderKind.SALE, customer, "Gula", 1, 80_000),
        order("N-4", OrderKind.RETURN, customer, "Gula", -1, -80_000));

    CustomerView view = ground.show(ground.onlyCustomer());

    assertThat(view.isUnknown()).isTrue();
    assertThat(view.favourites()).extracting(Favourite::name).containsExactly("Kopi", "Teh");
    assertThat(view.favourites().getFirst().quantity().thousandths()).isEqualTo(2_000);
    assertThat(view.said()).extracting(Said::stream).containsExactly(Stream.ORDERS);
    assertThat(view.said()).extracting(Said::documents).containsExactly(4);
  }

  private static OrderDocument order(
      String id,
      OrderKind kind,
      CustomerReference customer,
      String product,
      int pieces,
      long rupiahs) {
    Currency rupiah = Currency.getInstance("IDR");
    Money amount = new Money(100 * rupiahs, rupiah);
    return new OrderDocument(
        new ExternalId(id),
        Optional.empty(),
        id,
        customer,
        kind,
        Instant.parse("2026-05-30T02:00:00Z"),
        LocalDate.of(2026, 5, 30),
        rupiah,
        "toko",
        Optional.empty(),
        List.of(new OrderLine(product, product, new Quantity(1_000L * pieces), amount, amount)),
        new TreeMap<>());
  }

  private CustomerId addSiti() {
    return ground
        .get(AddCustomer.class)
        .add(
            ground.context(),
            new CustomerChange.Request(
                Map.of(Attribute.FULL_NAME, "Siti Contoh", Attribute.BIRTH_DATE, "1990-05-17"),
                List.of(Ground.phone("0800-0000-4417"), Ground.email("siti@contoh.id")),
                Optional.of(ADDRESS),
                Map.of()))
        .customer();
  }

  private Revealed reveal(CustomerId customer, Set<Concealed> what, RevealReason reason) {
    return ground.get(RevealCustomer.class).reveal(ground.context(), customer, what, reason);
  }
}
