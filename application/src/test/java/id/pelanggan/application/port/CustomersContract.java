package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.adult;
import static id.pelanggan.application.port.PortFixture.customer;
import static id.pelanggan.application.port.PortFixture.digest;
import static id.pelanggan.application.port.PortFixture.email;
import static id.pelanggan.application.port.PortFixture.id;
import static id.pelanggan.application.port.PortFixture.identity;
import static id.pelanggan.application.port.PortFixture.phone;
import static id.pelanggan.application.port.PortFixture.source;
import static id.pelanggan.application.port.PortFixture.stranger;
import static id.pelanggan.application.port.PortFixture.version;
import static id.pelanggan.application.port.PortFixture.walkIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.CustomerState.SealedProfile;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.port.Customers.Owner;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What everything that stores customers has to do. */
public interface CustomersContract {

  /** Without a customer when a test begins. */
  Customers customers();

  /** Stored beside them; without a record when a test begins. */
  SourceRecords sourceRecords();

  @Test
  default void shouldFindCustomersAsInserted() {
    List<CustomerState> inserted =
        List.of(adult(1, email(1), phone(2), email(3)), adult(2), stranger(3));
    customers().insert(inserted);

    for (CustomerState customer : inserted) {
      assertThat(customers().find(customer.id()))
          .get()
          .usingRecursiveComparison()
          .isEqualTo(customer);
    }
    assertThat(customers().find(customer(9))).isEmpty();
    assertThat(customers().find(customer(1)).orElseThrow().profile()).isPresent();
    assertThat(customers().find(customer(3)).orElseThrow().profile()).isEmpty();
  }

  @Test
  default void shouldStoreOverWhatWasStored() {
    customers().insert(List.of(adult(1, email(1), phone(2)), adult(2, email(2)), stranger(3)));
    CustomerState poorer =
        new CustomerState(
            customer(1),
            new KeySlot(1),
            false,
            PortFixture.NO_FACTS,
            Optional.empty(),
            Set.of(phone(5)));
    CustomerState richer =
        new CustomerState(
            customer(3),
            new KeySlot(3),
            false,
            PortFixture.ADULT,
            Optional.of(new SealedProfile(new KeySlot(3), 7, new byte[] {9})),
            Set.of(email(1)));

    customers().update(List.of(poorer, richer));

    assertThat(customers().find(customer(1))).get().usingRecursiveComparison().isEqualTo(poorer);
    assertThat(customers().find(customer(2)))
        .get()
        .usingRecursiveComparison()
        .isEqualTo(adult(2, email(2)));
    assertThat(customers().find(customer(3))).get().usingRecursiveComparison().isEqualTo(richer);
  }

  @Test
  default void shouldDeleteEverythingThatWasDerived() {
    customers().insert(List.of(adult(1, email(1)), adult(2, email(1))));

    customers().delete(List.of(customer(1)));

    assertThat(customers().find(customer(1))).isEmpty();
    assertThat(customers().listByContact(List.of(email(1))))
        .isEqualTo(Map.of(email(1), Set.of(customer(2))));
    assertThat(customers().listSlots(List.of(customer(1), customer(2))))
        .isEqualTo(Map.of(customer(2), new KeySlot(2)));
  }

  @Test
  default void shouldChangeNothingForNobody() {
    customers().insert(List.of());
    customers().update(List.of());
    customers().delete(List.of());

    assertThat(customers().count()).isZero();
    assertThat(customers().listSlots(List.of())).isEmpty();
    assertThat(customers().listProfileVersions(List.of())).isEmpty();
    assertThat(customers().listByContact(List.of())).isEmpty();
    assertThat(customers().listUnmentioned(List.of())).isEmpty();
    assertThat(customers().listNamed(source(1).id(), List.of())).isEmpty();
  }

  @Test
  default void shouldListSlotsAlsoOfWalkInsAndVersionsOfProfiles() {
    customers().insert(List.of(adult(1), walkIn(2), stranger(3)));

    assertThat(customers().listSlots(List.of(customer(1), customer(2), customer(9))))
        .isEqualTo(Map.of(customer(1), new KeySlot(1), customer(2), new KeySlot(2)));
    assertThat(customers().listProfileVersions(List.of(customer(1), customer(2), customer(3))))
        .isEqualTo(Map.of(customer(1), 1));
  }

  @Test
  default void shouldTellWhoseDocumentsAre() {
    customers().insert(List.of(adult(1), walkIn(2)));
    sourceRecords()
        .insertIdentities(
            Stream.CUSTOMERS,
            List.of(
                identity(1, version(id(1), 11, 1)),
                identity(2, version(id(2), 12, 1)).believingNothing()));

    assertThat(customers().listOwners(List.of(digest(1), digest(2), digest(3))))
        .isEqualTo(
            Map.of(
                digest(1), new Owner(customer(1), new KeySlot(1)),
                digest(2), new Owner(customer(2), new KeySlot(2))));
    assertThat(customers().listOwners(List.of())).isEmpty();
  }

  @Test
  default void shouldHandOverGoldenRecordsInTheOrderOfTheirSlots() {
    customers().insert(List.of(adult(3), adult(1)));
    customers().insert(List.of(adult(2), stranger(4)));
    List<KeptProfile> read = new ArrayList<>();

    customers().readProfiles(read::addAll);

    assertThat(read)
        .extracting(KeptProfile::customer)
        .containsExactly(customer(1), customer(2), customer(3));
    assertThat(customers().listProfiles(List.of(customer(1), customer(4), customer(9))))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(read.getFirst());
    assertThat(customers().listProfiles(List.of())).isEmpty();
  }

  @Test
  default void shouldNeitherCountNorFindWalkIns() {
    customers().insert(List.of(adult(1), walkIn(2), stranger(3)));

    assertThat(customers().count()).isEqualTo(2);
    assertThat(customers().find(customer(2))).isEmpty();
  }

  @Test
  default void shouldTellWhoIsFoundByEachContact() {
    customers()
        .insert(List.of(adult(1, email(1), phone(1)), adult(2, email(1)), adult(3, phone(2))));

    assertThat(customers().listByContact(List.of(email(1), phone(1), email(2), phone(9))))
        .isEqualTo(
            Map.of(
                email(1), Set.of(customer(1), customer(2)),
                phone(1), Set.of(customer(1))));
  }

  @ParameterizedTest
  @EnumSource(value = Stream.class, mode = Mode.EXCLUDE, names = "PRODUCTS")
  default void shouldTellWhomNoSourceMentions(Stream stream) {
    customers().insert(List.of(stranger(1), stranger(2)));
    sourceRecords().insertVersions(stream, List.of(version(id(1), 50, 1)));

    assertThat(customers().listUnmentioned(List.of(customer(1), customer(2))))
        .containsExactly(customer(2));
  }

  @ParameterizedTest
  @EnumSource(value = Stream.class, mode = Mode.EXCLUDE, names = "PRODUCTS")
  default void shouldTellWhomOtherDocumentsOfTheSourceAreAbout(Stream stream) {
    customers().insert(List.of(stranger(1), stranger(2)));
    sourceRecords().insertVersions(stream, List.of(version(id(1), 50, 1)));
    boolean about = stream != Stream.CUSTOMERS;

    assertThat(customers().listNamed(source(1).id(), List.of(customer(1), customer(2))))
        .isEqualTo(about ? Set.of(customer(1)) : Set.of());
    assertThat(customers().listNamed(source(2).id(), List.of(customer(1)))).isEmpty();
  }
}
