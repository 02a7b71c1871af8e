package id.pelanggan.adapters.postgres.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Purposes;
import id.pelanggan.application.purpose.ActivatePurpose;
import id.pelanggan.application.purpose.AddPurpose;
import id.pelanggan.application.purpose.AdoptPurposes;
import id.pelanggan.application.purpose.ChangePurpose;
import id.pelanggan.application.purpose.DeactivatePurpose;
import id.pelanggan.application.purpose.ListPurposes;
import id.pelanggan.application.purpose.ProposePurposes;
import id.pelanggan.application.purpose.PurposeBook;
import id.pelanggan.application.purpose.PurposeChange;
import id.pelanggan.application.purpose.PurposeProposal;
import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.application.purpose.ShopActivity;
import id.pelanggan.application.purpose.ShopAnswers;
import id.pelanggan.application.purpose.ShowPurpose;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeError;
import id.pelanggan.domain.purpose.PurposeVersion;
import id.pelanggan.domain.purpose.RetentionTerm;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Purposes in a shop that was just set up. */
@PostgresTest
class PurposesTest {
  private static final LocalText TEXT = new LocalText("Undian", "Raffle");
  private static final PurposeCode RAFFLE = new PurposeCode("raffle");

  private final House house;
  private final TestDatabase database;

  PurposesTest(TestDatabase database) {
    this.database = database;
    this.house = new House(database);
  }

  @BeforeEach
  void empty() {
    house.empty().initialize();
  }

  @Test
  void shouldBeginWithAUsualSetThatIsActive() {
    assertThat(house.get(ListPurposes.class).list(house.context()))
        .filteredOn(PurposeView::active)
        .extracting(view -> view.purpose().code())
        .containsExactlyInAnyOrderElementsOf(StartingPurposes.all());
  }

  @Test
  void shouldKeepEveryWordOfAPurpose() {
    Purpose full =
        new Purpose(
            RAFFLE,
            TEXT,
            new LocalText("Mengundi hadiah", "Drawing prizes"),
            Optional.of(LegalBasis.LEGITIMATE_INTEREST),
            Optional.of(new LocalText("Ringan", "Light")),
            "GDPR art. 6(1)(f)",
            new LocalText("Peserta", "Those who take part"),
            EnumSet.of(Channel.EMAIL, Channel.POST),
            EnumSet.of(DataKind.IDENTITY, DataKind.CONTACT),
            new LocalText("Notaris", "The notary"),
            Optional.of(
                new RetentionTerm(
                    Period.ofMonths(3), new LocalText("sejak undian", "after the draw"), "own")),
            Optional.of(StartingPurposes.MARKETING),
            Optional.of(Period.ofYears(1)),
            17,
            false);

    house.get(AddPurpose.class).add(house.context(), full);

    assertThat(house.get(ShowPurpose.class).show(house.context(), RAFFLE).now().purpose())
        .isEqualTo(full);
  }

  @Test
  void shouldKeepEveryVersionWithWhoChangedItAndWhen() {
    house.get(AddPurpose.class).add(house.context(), raffle(Optional.empty()));
    CallContext later = house.context();
    house.get(ChangePurpose.class).change(later, RAFFLE, basis(LegalBasis.CONSENT));

    ShowPurpose.PurposeHistory history = house.get(ShowPurpose.class).show(house.context(), RAFFLE);

    assertThat(history.versions()).extracting(PurposeVersion::version).containsExactly(2, 1);
    assertThat(history.now().version().changedBy()).isEqualTo(later.actor());
    assertThat(history.now().version().changedAt()).isEqualTo(later.at());
    assertThat(history.versions().getLast().purpose().basis()).isEmpty();
  }

  @Test
  void shouldNotActivateWithoutLegalBasis() {
    house.get(AddPurpose.class).add(house.context(), raffle(Optional.empty()));

    refuses(PurposeError.PURPOSE_BASIS_MISSING);
  }

  @Test
  void shouldNotActivateLegitimateInterestWithoutBalancing() {
    house
        .get(AddPurpose.class)
        .add(house.context(), raffle(Optional.of(LegalBasis.LEGITIMATE_INTEREST)));

    refuses(PurposeError.PURPOSE_BALANCING_MISSING);
  }

  @Test
  void shouldNotActivateLegalDutyWithoutCitation() {
    house.get(AddPurpose.class).add(house.context(), raffle(Optional.of(LegalBasis.LEGAL_DUTY)));

    refuses(PurposeError.PURPOSE_CITATION_MISSING);
  }

  @Test
  void shouldEndWithWhatItIsAPartOf() {
    house.get(AddPurpose.class).add(house.context(), raffle(Optional.of(LegalBasis.CONSENT)));
    house
        .get(ChangePurpose.class)
        .change(house.context(), RAFFLE, parent(StartingPurposes.MARKETING));
    house.get(ActivatePurpose.class).activate(house.context(), RAFFLE);
    assertThat(isActive()).isTrue();

    house.get(DeactivatePurpose.class).deactivate(house.context(), StartingPurposes.MARKETING);

    assertThat(isActive()).isFalse();
    refuses(PurposeError.PURPOSE_PARENT_INACTIVE);
  }

  @Test
  void shouldRefuseToBeAPartOfItself() {
    house.get(AddPurpose.class).add(house.context(), raffle(Optional.of(LegalBasis.CONSENT)));
    house
        .get(ChangePurpose.class)
        .change(house.context(), RAFFLE, parent(StartingPurposes.MARKETING));

    assertThatThrownBy(() ->
            house
                .get(ChangePurpose.class)
                .change(house.context(), StartingPurposes.MARKETING, parent(RAFFLE)))
        .extracting(failure -> ((PelangganException) failure).code())
        .isEqualTo(PurposeError.PURPOSE_PARENT_UNFIT);
  }

  @Test
  void shouldAddOnlyOneOfTwoVersionsOfTheSameNumber() {
    PurposeVersion first =
        new PurposeVersion(
            raffle(Optional.empty()), 1, house.context().actor(), house.context().at());
    house.get(AddPurpose.class).add(house.context(), raffle(Optional.empty()));

    assertThat(house.get(Purposes.class).insertIfAbsent(first)).isFalse();
  }

  @Test
  void shouldFollowWhatTheShopSaysThatItDoes() {
    ShopAnswers answers =
        new ShopAnswers(
            EnumSet.of(ShopActivity.SELLS, ShopActivity.SURVEYS, ShopActivity.DELIVERS),
            EnumSet.of(Channel.EMAIL));
    CallContext context = house.context();

    AdoptPurposes.Adopted adopted =
        house
            .get(AdoptPurposes.class)
            .adopt(context, house.get(ProposePurposes.class).propose(context, answers));

    assertThat(adopted.added())
        .extracting(PurposeCode::value)
        .containsExactlyInAnyOrder("delivery", "surveys");
    assertThat(adopted.notices()).extracting(NoticeCode::value).containsExactly("surveys");
    assertThat(house.get(PurposeBook.class).register().active())
        .extracting(purpose -> purpose.code().value())
        .containsExactly("administration", "delivery", "sales-and-service", "surveys");
  }

  @Test
  void shouldChangeNothingWhenTheSameIsAdoptedAgain() {
    CallContext context = house.context();
    PurposeProposal usual = house.get(ProposePurposes.class).propose(context, ShopAnswers.USUAL);
    List<String> before = database.query("select count(*) from purpose_version");

    AdoptPurposes.Adopted adopted = house.get(AdoptPurposes.class).adopt(context, usual);

    assertThat(adopted).isEqualTo(new AdoptPurposes.Adopted(List.of(), List.of(), List.of()));
    assertThat(database.query("select count(*) from purpose_version")).isEqualTo(before);
  }

  private void refuses(PurposeError error) {
    assertThatThrownBy(() -> house.get(ActivatePurpose.class).activate(house.context(), RAFFLE))
        .extracting(failure -> ((PelangganException) failure).code())
        .isEqualTo(error);
    assertThat(isActive()).isFalse();
  }

  private boolean isActive() {
    return house.get(PurposeBook.class).register().isActive(RAFFLE);
  }

  private static Purpose raffle(Optional<LegalBasis> basis) {
    return new Purpose(
        RAFFLE,
        TEXT,
        TEXT,
        basis,
        Optional.empty(),
        "",
        TEXT,
        EnumSet.of(Channel.EMAIL),
        EnumSet.of(DataKind.CONTACT),
        TEXT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Purpose.ADULT,
        false);
  }

  private static PurposeChange basis(LegalBasis basis) {
    return new PurposeChange(
        Optional.empty(),
        Optional.empty(),
        Optional.of(basis),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static PurposeChange parent(PurposeCode parent) {
    return new PurposeChange(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(parent),
        Optional.empty(),
        Optional.empty());
  }
}
