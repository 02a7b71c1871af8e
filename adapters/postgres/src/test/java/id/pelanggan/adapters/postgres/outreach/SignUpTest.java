package id.pelanggan.adapters.postgres.outreach;

import static id.pelanggan.adapters.postgres.outreach.OutreachGround.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.outreach.ListForms;
import id.pelanggan.application.outreach.SaveForm;
import id.pelanggan.application.port.Mail.Outcome;
import id.pelanggan.application.port.Tombstones;
import id.pelanggan.application.purpose.CurrentNotices;
import id.pelanggan.application.selfservice.ConfirmSignUp;
import id.pelanggan.application.selfservice.LinkResult;
import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.application.selfservice.ShowOwnPage;
import id.pelanggan.application.selfservice.ShowSignUpForm;
import id.pelanggan.application.selfservice.ShownForm;
import id.pelanggan.application.selfservice.SignUp;
import id.pelanggan.application.tombstone.Marks;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.outreach.SignUpForm;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class SignUpTest {
  private static final FormCode NEWS = new FormCode("news");
  private static final ConsentTopic BY_EMAIL =
      new ConsentTopic(StartingPurposes.MARKETING, Channel.EMAIL);
  private static final Map<FormField, String> FIELDS =
      Map.of(FormField.FULL_NAME, "Rina", FormField.BIRTH_DATE, "1990-05-17");

  private final OutreachGround ground;

  SignUpTest(TestDatabase database) {
    this.ground = new OutreachGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
    save(form(true));
  }

  @Test
  void shouldShowTheFormWithItsNotice() {
    ShownForm shown = shown();
    assertThat(shown.shop()).isEqualTo("Toko Melati");
    assertThat(shown.text()).contains("Toko Melati");
    assertThat(shown.topics()).extracting(ShownForm.Topic::topic).containsExactly(BY_EMAIL);
    assertThat(shown.minimumAge()).isEqualTo(18);
    assertThat(ground.get(ListForms.class).list(ground.owner())).containsExactly(form(true));

    save(form(false));
    assertRefused(OutreachError.FORM_UNKNOWN, this::shown);
    assertRefused(OutreachError.FORM_UNKNOWN, () -> signUp("rina@contoh.id"));
    assertRefused(
        AccessError.PERMISSION_MISSING,
        () -> ground.get(SaveForm.class).save(ground.visitor(), form(true)));
  }

  @Test
  void shouldMakeACustomerOfWhoConfirms() {
    signUp("Rina@Contoh.id");
    assertThat(customers()).isZero();
    assertThat(ground.follow()).isEqualTo(1);
    assertThat(ground.follow()).isZero();
    String token = ground.letterbox().token();
    assertThat(ground.letterbox().letters().getLast().to()).isEqualTo("rina@contoh.id");

    assertThat(confirm(token)).isInstanceOf(LinkResult.Opened.class);
    assertThat(confirm(token)).isInstanceOf(LinkResult.UsedUp.class);

    OwnPage page = page(onlyCustomer());
    assertThat(page.name()).contains("Rina");
    assertThat(page.attributes()).containsEntry(Attribute.BIRTH_DATE, "1990-05-17");
    assertThat(standing(page)).isEqualTo(Standing.GRANTED);
    assertThat(ground.query("select method from consent_event")).containsExactly("SIGN_UP");
  }

  @Test
  void shouldDoTheSameForAnAddressThatIsKnown() {
    CustomerId sari = ground.customer("Sari", "sari@contoh.id");
    signUp("sari@contoh.id");
    ground.follow();
    assertThat(confirm(ground.letterbox().token())).isInstanceOf(LinkResult.Opened.class);

    assertThat(customers()).isEqualTo(1);
    OwnPage page = page(sari);
    assertThat(page.name()).contains("Sari");
    assertThat(page.attributes()).doesNotContainKey(Attribute.BIRTH_DATE);
    assertThat(standing(page)).isEqualTo(Standing.GRANTED);
  }

  @Test
  void shouldNotMakeTwoOfOneWhoSignsUpTwice() {
    signUp("rina@contoh.id");
    ground.follow();
    String first = ground.letterbox().token();
    signUp("rina@contoh.id");
    ground.follow();
    assertThat(confirm(ground.letterbox().token())).isInstanceOf(LinkResult.Opened.class);
    assertThat(confirm(first)).isInstanceOf(LinkResult.Opened.class);
    assertThat(customers()).isEqualTo(1);
  }

  @Test
  void shouldNotLetOthersFloodALetterbox() {
    for (int time = 0; time < 10; time++) {
      signUp("rina@contoh.id");
    }
    ground.follow();
    assertThat(ground.letterbox().letters()).hasSize(3);
  }

  @Test
  void shouldTryAgainWhatWasNotTaken() {
    ground.letterbox().answer(new Outcome.NotNow("CONNECTION"));
    signUp("rina@contoh.id");
    assertThat(ground.follow()).isZero();
    ground.letterbox().answer(new Outcome.Taken());
    assertThat(ground.follow()).isZero();
    ground.pass(Duration.ofMinutes(6));
    assertThat(ground.follow()).isEqualTo(1);
  }

  @Test
  void shouldRefuseWhatCannotBe() {
    assertInvalid("EMAIL", "nobody", FIELDS);
    assertInvalid("BIRTH_DATE", "rina@contoh.id", Map.of(FormField.FULL_NAME, "Rina"));
    assertInvalid("BIRTH_DATE", "rina@contoh.id", Map.of(FormField.BIRTH_DATE, "17-05-1990"));
    assertInvalid("BIRTH_DATE", "rina@contoh.id", Map.of(FormField.BIRTH_DATE, "2030-01-01"));
    assertInvalid(
        "FULL_NAME",
        "rina@contoh.id",
        Map.of(FormField.FULL_NAME, "x".repeat(121), FormField.BIRTH_DATE, "1990-05-17"));
    assertThat(
            assertRefused(
                    OutreachError.SIGN_UP_TOO_YOUNG,
                    () -> signUp("rina@contoh.id", Map.of(FormField.BIRTH_DATE, "2008-11-24")))
                .details())
        .containsEntry("age", "18");
    NoticeReference shown = shown().notice();
    NoticeReference other =
        new NoticeReference(shown.notice(), shown.version(), shown.language(), "0".repeat(64));
    assertRefused(
        OutreachError.CHOICE_UNKNOWN,
        () -> signUp("rina@contoh.id", FIELDS, other, Set.of(BY_EMAIL)));
    assertRefused(
        OutreachError.CHOICE_UNKNOWN,
        () ->
            signUp(
                "rina@contoh.id",
                FIELDS,
                shown,
                Set.of(new ConsentTopic(StartingPurposes.MARKETING, Channel.PHONE))));
    assertThat(ground.query("select count(*) from sign_up")).containsExactly("0");
  }

  @Test
  void shouldLiftWhatKeptSomebodyOutWhoWasErased() {
    ContactPoint email =
        new ContactPoint(
            ContactKind.EMAIL, "rina@contoh.id", "rina@contoh.id", ContactStatus.UNCONFIRMED);
    Set<Tombstones.Mark> marks = Set.of(ground.get(Marks.class).ofContact(email).orElseThrow());
    Tombstones tombstones = ground.get(Tombstones.class);
    tombstones.add(new ErasureId(new UUID(5, 5)), marks, ground.visitor().at());
    assertThat(tombstones.find(marks)).isEqualTo(marks);

    signUp("rina@contoh.id");
    ground.follow();
    assertThat(tombstones.find(marks)).isEqualTo(marks);
    assertThat(confirm(ground.letterbox().token())).isInstanceOf(LinkResult.Opened.class);

    assertThat(tombstones.find(marks)).isEmpty();
    assertThat(customers()).isEqualTo(1);
    assertThat(ground.query("select action from audit_event where action = 'TOMBSTONE_LIFTED'"))
        .hasSize(1);
  }

  @Test
  void shouldLetGoWhatIsOverWithItsKey() {
    signUp("rina@contoh.id");
    signUp("lina@contoh.id");
    ground.follow();
    String slots = "select key_slot::text from sign_up";
    assertThat(ground.query(slots)).hasSize(2);
    confirm(ground.letterbox().token());
    ground.follow();
    assertThat(ground.query(slots)).hasSize(1);
    String link = ground.letterbox().letters().getFirst().text();
    ground.pass(Duration.ofDays(8));
    ground.follow();
    assertThat(ground.query(slots)).isEmpty();
    assertThat(ground.query("select digest::text from sign_up_contact")).isEmpty();
    assertThat(confirm(link.substring(link.lastIndexOf('/') + 1)))
        .isInstanceOf(LinkResult.Ended.class);
    ground.pass(Duration.ofDays(31));
    ground.follow();
    assertThat(ground.query("select id::text from link_token")).isEmpty();
  }

  private SignUpForm form(boolean active) {
    NoticeReference notice =
        ground
            .get(CurrentNotices.class)
            .find(StartingPurposes.MARKETING, "id")
            .orElseThrow()
            .reference();
    return new SignUpForm(
        NEWS,
        notice.notice(),
        notice.version(),
        Set.of(BY_EMAIL),
        Set.of(FormField.FULL_NAME, FormField.BIRTH_DATE),
        18,
        active);
  }

  private void save(SignUpForm form) {
    ground.get(SaveForm.class).save(ground.owner(), form);
  }

  private ShownForm shown() {
    return ground.get(ShowSignUpForm.class).show(ground.visitor(), "news", "id");
  }

  private void signUp(String email) {
    signUp(email, FIELDS);
  }

  private void signUp(String email, Map<FormField, String> fields) {
    signUp(email, fields, shown().notice(), Set.of(BY_EMAIL));
  }

  private void signUp(
      String email,
      Map<FormField, String> fields,
      NoticeReference shown,
      Set<ConsentTopic> chosen) {
    ground
        .get(SignUp.class)
        .signUp(ground.visitor(), new SignUp.Command(NEWS, shown, email, fields, chosen, "id"));
  }

  private void assertInvalid(String field, String email, Map<FormField, String> fields) {
    assertThat(assertRefused(OutreachError.SIGN_UP_INVALID, () -> signUp(email, fields)).details())
        .containsEntry("field", field);
  }

  private LinkResult<ConfirmSignUp.Confirmed> confirm(String token) {
    return ground.get(ConfirmSignUp.class).confirm(ground.visitor(), token);
  }

  private long customers() {
    return Long.parseLong(ground.query("select count(*) from customer").getFirst());
  }

  private CustomerId onlyCustomer() {
    List<String> ids = ground.query("select customer_id::text from customer");
    assertThat(ids).hasSize(1);
    return new CustomerId(UUID.fromString(ids.getFirst()));
  }

  private OwnPage page(CustomerId customer) {
    return ground.get(ShowOwnPage.class).show(ground.visitor(), ground.session(customer), "id");
  }

  private static Standing standing(OwnPage page) {
    return page.consents().stream()
        .filter(consent -> consent.purpose().equals(StartingPurposes.MARKETING))
        .filter(consent -> consent.channel() == Channel.EMAIL)
        .findFirst()
        .orElseThrow()
        .standing();
  }
}
