package id.pelanggan.adapters.postgres.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerChange.Contact;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.SearchIndex;
import id.pelanggan.application.port.SearchIndex.Hit;
import id.pelanggan.application.port.SearchSnapshots;
import id.pelanggan.application.search.FindCustomers;
import id.pelanggan.application.search.FindCustomers.Found;
import id.pelanggan.application.search.FindCustomers.Page;
import id.pelanggan.application.search.FindCustomers.Request;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.application.search.WarmSearch;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import id.pelanggan.domain.vault.KeySlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index follows the real database; what it is and where its copy lies is of tests. */
@PostgresTest
class SearchFeedTest {
  private final TestDatabase database;
  private final PlainIndex index = new PlainIndex();
  private final MemorySnapshots snapshots = new MemorySnapshots();
  private final House house;

  SearchFeedTest(TestDatabase database) {
    this.database = database;
    this.house = new House(database, parts(index));
  }

  @BeforeEach
  void begin() {
    house.empty().initialize();
  }

  @Test
  void shouldFillOnceAndFollowThen() {
    CustomerId ani = add("Ani Contoh");
    warm(house);
    CustomerId budi = add("Budi Contoh");

    assertThat(ids("contoh")).containsExactly(ani);
    assertThat(warm(house)).isInstanceOf(SearchState.Ready.class);
    assertThat(ids("contoh")).containsExactlyInAnyOrder(ani, budi);
    assertThat(snapshots.written()).isEqualTo(1);
  }

  @Test
  void shouldStartFromTheCopyAndTakeOverWhatCameSince() {
    CustomerId ani = add("Ani Contoh");
    warm(house);
    CustomerId budi = add("Budi Contoh");
    House next = house.with(parts(new PlainIndex()));

    warm(next);

    assertThat(find(next, "contoh").found())
        .extracting(Found::customer)
        .containsExactlyInAnyOrder(ani, budi);
    assertThat(snapshots.written()).isEqualTo(1);
  }

  @Test
  void shouldMakeTheCopyOfAnotherDatabaseAnew() {
    add("Ani Contoh");
    warm(house);
    database.execute("delete from search_snapshot");

    warm(house.with(parts(new PlainIndex())));

    assertThat(snapshots.written()).isEqualTo(2);
  }

  @Test
  void shouldMakeTheCopyAnewWhoseKeyWasDestroyed() {
    add("Ani Contoh");
    warm(house);
    String slot = database.query("select key_slot from search_snapshot").getFirst();
    house.vault().puncture(new KeySlot(Long.parseLong(slot)));

    warm(house.with(parts(new PlainIndex())));

    assertThat(snapshots.written()).isEqualTo(2);
    assertThat(database.query("select key_slot from search_snapshot")).doesNotContain(slot);
  }

  @Test
  void shouldMakeACopyAnewOfWhichABlockWasChangedOrIsMissing() {
    add("Ani Contoh");
    warm(house);
    snapshots.blocks().get(1)[20] ^= 1;
    warm(house.with(parts(new PlainIndex())));
    assertThat(snapshots.written()).isEqualTo(2);

    snapshots.blocks().removeLast();
    warm(house.with(parts(new PlainIndex())));
    assertThat(snapshots.written()).isEqualTo(3);
  }

  @Test
  void shouldStartOverWhereTheDatabaseWasPutBack() {
    CustomerId ani = add("Ani Contoh");
    CustomerId budi = add("Budi Contoh");
    warm(house);
    database.execute(
        "update customer_change set tag = gen_random_uuid()",
        "delete from customer_profile where customer_id = '" + budi.value() + "'");

    warm(house);

    assertThat(ids("contoh")).containsExactly(ani);
    assertThat(index.count()).isEqualTo(1);
  }

  @Test
  void shouldLeaveOutWhoWasErased() {
    CustomerId ani = add("Ani Contoh");
    add("Budi Contoh");
    String slot =
        database
            .query("select key_slot from customer where customer_id <> '" + ani.value() + "'")
            .getFirst();
    house.vault().puncture(new KeySlot(Long.parseLong(slot)));

    warm(house);

    assertThat(ids("contoh")).containsExactly(ani);
  }

  @Test
  void shouldNotShowWhoWentSinceTheIndexHeardOfIt() {
    CustomerId ani = add("Ani Contoh");
    warm(house);
    database.execute("delete from customer_profile where customer_id = '" + ani.value() + "'");

    assertThat(index.find("contoh", Optional.empty(), 1)).hasSize(1);
    assertThat(ids("contoh")).isEmpty();
  }

  @Test
  void shouldFindExactlyWhereTheIndexHasNoRoom() {
    CustomerId ani = add("Ani Contoh");
    index.limit(0);

    assertThatThrownBy(() -> warm(house))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> assertThat(e.code()).isEqualTo(SearchError.SEARCH_TOO_LARGE));

    Page page = find(house, "ani.contoh@contoh.id");
    assertThat(page.state()).isInstanceOf(SearchState.TooLarge.class);
    assertThat(page.found()).extracting(Found::customer).containsExactly(ani);
    index.limit(10);
    assertThat(warm(house)).isInstanceOf(SearchState.Ready.class);
  }

  @Test
  void shouldServeWithoutACopyWhereTheDiskIsFull() {
    CustomerId ani = add("Ani Contoh");
    snapshots.fill();

    assertThat(warm(house)).isInstanceOf(SearchState.Ready.class);

    assertThat(ids("contoh")).containsExactly(ani);
    assertThat(database.query("select id from search_snapshot")).isEmpty();
  }

  @Test
  void shouldStopWhereItsThreadIsInterruptedAndBeginAnew() {
    add("Ani Contoh");
    WarmSearch warmSearch = house.get(WarmSearch.class);

    assertThatThrownBy(
            () -> warmSearch.warm(house.context(), progress -> Thread.currentThread().interrupt()))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();

    assertThat(find(house, "x").state()).isInstanceOf(SearchState.Cold.class);
    assertThat(warm(house)).isInstanceOf(SearchState.Ready.class);
    assertThat(ids("contoh")).hasSize(1);
  }

  @Test
  void shouldShowEverybodyOnceOnPagesOfAnySize() {
    for (int i = 0; i < 7; i++) {
      add("Contoh " + (char) ('A' + i));
    }
    warm(house);
    List<CustomerId> all = ids("contoh");
    for (int size = 1; size <= 8; size++) {
      List<CustomerId> paged = new ArrayList<>();
      Optional<Hit> next = Optional.empty();
      do {
        Page page =
            house.get(FindCustomers.class).find(house.context(), new Request("contoh", next, size));
        page.found().forEach(found -> paged.add(found.customer()));
        next = page.next();
      } while (next.isPresent());
      assertThat(paged).as("pages of %d", size).isEqualTo(all);
    }
    assertThat(all).hasSize(7);
  }

  @Test
  void shouldContinueBehindThoseWhoAreFoundExactly() {
    CustomerId exact = add("x");
    CustomerId named = add("X@contoh.id", List.of());
    warm(house);

    Page first = find("x@contoh.id", Optional.empty());
    Page second = find("x@contoh.id", first.next());

    assertThat(first.found()).extracting(Found::customer).containsExactly(exact);
    assertThat(second.found()).extracting(Found::customer).containsExactly(named);
    assertThat(second.next()).isEmpty();
  }

  @Test
  void shouldPassOverSomebodyFoundExactlyWhoWasErased() {
    CustomerId exact = add("x");
    CustomerId named = add("X@contoh.id", List.of());
    warm(house);
    String slot =
        database
            .query("select key_slot from customer where customer_id = '" + exact.value() + "'")
            .getFirst();
    house.vault().puncture(new KeySlot(Long.parseLong(slot)));

    assertThat(ids("x@contoh.id")).containsExactly(named);
  }

  @Test
  void shouldNoteHowManyNamesWereShownAndNothingElse() {
    add("Ani Contoh");
    warm(house);
    ids("contoh");
    ids("nobody at all");

    assertThat(
            database.query("select action || items from audit_event where action like '%FOUND%'"))
        .containsExactly("CUSTOMERS_FOUND1");
  }

  private CustomerId add(String name) {
    String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@contoh.id";
    return add(name, List.of(new Contact(ContactKind.EMAIL, address, ContactStatus.UNCONFIRMED)));
  }

  private CustomerId add(String name, List<Contact> contacts) {
    return house
        .get(AddCustomer.class)
        .add(
            house.context(),
            new CustomerChange.Request(
                Map.of(Attribute.FULL_NAME, name), contacts, Optional.empty(), Map.of()))
        .customer();
  }

  /** Pages of one. */
  private Page find(String text, Optional<Hit> after) {
    return house.get(FindCustomers.class).find(house.context(), new Request(text, after, 1));
  }

  private SearchState warm(House there) {
    return there.get(WarmSearch.class).warm(there.context(), progress -> {});
  }

  private List<CustomerId> ids(String text) {
    return find(house, text).found().stream().map(Found::customer).toList();
  }

  private static Page find(House there, String text) {
    return there
        .get(FindCustomers.class)
        .find(there.context(), new Request(text, Optional.empty(), 100));
  }

  private AbstractModule parts(SearchIndex found) {
    return new AbstractModule() {
      @Override
      protected void configure() {
        bind(SearchIndex.class).toInstance(found);
        bind(SearchSnapshots.class).toInstance(snapshots);
        bind(PhoneNumbers.class).toInstance((written, region) -> Optional.empty());
      }
    };
  }
}
