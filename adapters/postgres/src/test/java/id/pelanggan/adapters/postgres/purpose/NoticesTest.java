package id.pelanggan.adapters.postgres.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.NoticeAudience;
import id.pelanggan.application.purpose.ActivateNotice;
import id.pelanggan.application.purpose.AddNoticeVersion;
import id.pelanggan.application.purpose.AnnounceNotice;
import id.pelanggan.application.purpose.ChangeController;
import id.pelanggan.application.purpose.CurrentNotices;
import id.pelanggan.application.purpose.NoteNoticeTold;
import id.pelanggan.application.purpose.ShowController;
import id.pelanggan.application.purpose.ShowNotice;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.Controller;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeDraft;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.ProtectionOfficer;
import id.pelanggan.domain.purpose.PurposeError;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices from their draft to their end. */
@PostgresTest
class NoticesTest {
  private static final NoticeCode MARKETING = new NoticeCode("marketing");
  private static final NoticeDraft DRAFT =
      new NoticeDraft("id", "Penawaran {shop}. Tanya {officer}.", "Boleh {shop} menulis?");

  private final Map<Channel, Long> agreed = new HashMap<>();
  private final House house;
  private final TestDatabase database;

  NoticesTest(TestDatabase database) {
    this.database = database;
    this.house =
        new House(
            database,
            binder -> binder.bind(NoticeAudience.class).toInstance((code, below) -> agreed));
  }

  @BeforeEach
  void empty() {
    house.empty().initialize();
    agreed.clear();
  }

  @Test
  void shouldBeginWithNoticesOfTheUsualPurposesInBothLanguages() {
    for (PurposeCode purpose : StartingPurposes.all()) {
      for (String language : List.of("id", "en")) {
        CurrentNotices.CurrentNotice notice = current(purpose, language);
        assertThat(notice.reference().language()).isEqualTo(language);
        assertThat(notice.text()).contains("Toko Melati").doesNotContain("{", "%");
        assertThat(notice.spoken()).contains("Toko Melati").doesNotContain("{", "%");
      }
    }
  }

  @Test
  void shouldHaveAnotherHashWithAnotherLetter() {
    String hash = add(DRAFT).in("id").hash();

    assertThat(add(new NoticeDraft("id", DRAFT.text() + "!", DRAFT.spoken())).in("id").hash())
        .isNotEqualTo(hash);
    assertThat(add(new NoticeDraft("id", DRAFT.text(), DRAFT.spoken() + "!")).in("id").hash())
        .isNotEqualTo(hash);
    assertThat(add(DRAFT).in("id").hash()).isEqualTo(hash);
  }

  @Test
  void shouldCoverTheProtectionOfficerByTheHash() {
    String hash = add(DRAFT).in("id").hash();
    Controller named =
        new Controller(
            "PT Melati Jaya",
            "Jalan Contoh 1",
            "0800-0010-0001",
            "ID",
            Optional.of(new ProtectionOfficer("Siti", "siti@contoh.id", "")));

    assertThat(house.get(ChangeController.class).change(house.context(), named))
        .extracting(NoticeCode::value)
        .containsExactly("marketing", "privacy");
    Notice next = add();

    assertThat(next.in("id").text()).contains("Siti, siti@contoh.id");
    assertThat(next.in("id").hash()).isNotEqualTo(hash);
    assertThat(house.get(ShowController.class).show(house.context())).isEqualTo(named);
  }

  @Test
  void shouldNotBeginBeforeItsDate() {
    CallContext context = house.context();
    LocalDate tomorrow = LocalDate.ofInstant(context.at(), ZoneOffset.UTC).plusDays(1);
    Notice notice = add(Optional.of(tomorrow), DRAFT);
    house.get(AnnounceNotice.class).announce(context, MARKETING, notice.version());

    refuses(context, notice, PurposeError.NOTICE_BEFORE_ITS_DATE);
    CallContext later =
        new CallContext(context.actor(), context.purpose(), context.at().plus(Duration.ofDays(1)));
    assertThat(house.get(ActivateNotice.class).activate(later, MARKETING, notice.version()).state())
        .isEqualTo(NoticeState.ACTIVE);
  }

  @Test
  void shouldNotBeginBeforeThoseWhoAgreedWereTold() {
    agreed.putAll(Map.of(Channel.EMAIL, 3L, Channel.WHATSAPP, 2L));
    Notice notice = add(DRAFT);
    assertThat(
            house
                .get(AnnounceNotice.class)
                .announce(house.context(), MARKETING, notice.version())
                .untold())
        .isEqualTo(agreed);

    note(notice, Channel.EMAIL);
    assertThatThrownBy(() -> activate(notice))
        .extracting(failure -> ((PelangganException) failure).details())
        .isEqualTo(
            Map.of(
                "notice", "marketing", "version", "2", "people", "2", "channels", "WHATSAPP: 2"));
    note(notice, Channel.WHATSAPP);

    assertThat(activate(notice).state()).isEqualTo(NoticeState.ACTIVE);
  }

  @Test
  void shouldBeAnnouncedFirst() {
    refuses(house.context(), add(DRAFT), PurposeError.NOTICE_NOT_ANNOUNCED);
  }

  @Test
  void shouldTakeThePlaceOfTheOneBefore() {
    NoticeReference before = current(StartingPurposes.MARKETING, "id").reference();
    Notice notice = add(DRAFT);
    house.get(AnnounceNotice.class).announce(house.context(), MARKETING, notice.version());

    activate(notice);

    assertThat(current(StartingPurposes.MARKETING, "id").reference().version()).isEqualTo(2);
    assertThat(house.get(ShowNotice.class).show(house.context(), MARKETING, 1).notice().state())
        .isEqualTo(NoticeState.REPLACED);
    assertThat(house.get(CurrentNotices.class).find(before).orElseThrow().reference())
        .isEqualTo(before);
  }

  @Test
  void shouldNotLetTheApplicationChangeWhatWasSaid() {
    for (String table :
        List.of("purpose_version", "notice_version", "notice_text", "notice_event")) {
      for (String privilege : List.of("UPDATE", "DELETE", "TRUNCATE")) {
        assertThat(
                database.query(
                    "select has_table_privilege('pelanggan_app', 'pelanggan.%s', '%s')"
                        .formatted(table, privilege)))
            .containsExactly("f");
      }
    }
  }

  private Notice add(NoticeDraft... drafts) {
    return add(Optional.empty(), drafts);
  }

  private Notice add(Optional<LocalDate> from, NoticeDraft... drafts) {
    return house
        .get(AddNoticeVersion.class)
        .add(
            house.context(),
            new AddNoticeVersion.Command(MARKETING, Set.of(), from, List.of(drafts)));
  }

  private void note(Notice notice, Channel channel) {
    house.get(NoteNoticeTold.class).note(house.context(), MARKETING, notice.version(), channel);
  }

  private Notice activate(Notice notice) {
    return house.get(ActivateNotice.class).activate(house.context(), MARKETING, notice.version());
  }

  private void refuses(CallContext context, Notice notice, PurposeError error) {
    assertThatThrownBy(
            () -> house.get(ActivateNotice.class).activate(context, MARKETING, notice.version()))
        .extracting(failure -> ((PelangganException) failure).code())
        .isEqualTo(error);
  }

  private CurrentNotices.CurrentNotice current(PurposeCode purpose, String language) {
    return house.get(CurrentNotices.class).find(purpose, language).orElseThrow();
  }
}
