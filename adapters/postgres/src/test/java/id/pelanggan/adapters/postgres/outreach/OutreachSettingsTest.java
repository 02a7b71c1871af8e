package id.pelanggan.adapters.postgres.outreach;

import static id.pelanggan.adapters.postgres.outreach.OutreachGround.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.outreach.ChangeOutreach;
import id.pelanggan.application.outreach.MailChange;
import id.pelanggan.application.outreach.OutreachView;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.application.outreach.ShowOutreach;
import id.pelanggan.application.outreach.TestMail;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.outreach.MailSecurity;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.vault.Secret;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class OutreachSettingsTest {
  private final OutreachGround ground;

  OutreachSettingsTest(TestDatabase database) {
    this.ground = new OutreachGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldShowWhatWasSaidWithoutThePassword() {
    OutreachView view = view();
    assertThat(view.server())
        .contains(
            new OutreachView.Server(
                "mail.example.com",
                587,
                MailSecurity.TLS,
                "toko@example.com",
                Optional.of("toko")));
    assertThat(view.pages()).contains(OutreachGround.PAGES);
    assertThat(view.language()).isEqualTo("id");
    assertThat(view.toString()).doesNotContain("rahasia");
  }

  @Test
  void shouldSealHowLettersAreSent() {
    assertThat(ground.query("select encode(mail, 'escape') from outreach").getFirst())
        .doesNotContain("rahasia")
        .doesNotContain("mail.example.com")
        .doesNotContain("toko");
  }

  @Test
  void shouldNotTellAnotherServerThePassword() {
    change(server("other.example.com", MailSecurity.TLS), Optional.empty(), Optional.of("en"));
    assertThat(view().server().orElseThrow().user()).isEmpty();
    assertThat(view().language()).isEqualTo("en");
    assertThat(view().pages()).contains(OutreachGround.PAGES);
  }

  @Test
  void shouldRefuseWhatOthersCouldReadAlong() {
    assertRefused(
        OutreachError.MAIL_UNPROTECTED,
        () ->
            change(
                server("mail.example.com", MailSecurity.NONE), Optional.empty(), Optional.empty()));
    for (String pages :
        new String[] {
          "http://data.example.com", "https://", "https://a.example/l?x=1", "javascript:x", "data"
        }) {
      assertRefused(
          OutreachError.PAGES_ADDRESS_INVALID,
          () -> change(MailChange.NONE, Optional.of(pages), Optional.empty()));
    }
    assertRefused(
        OutreachError.LETTER_LANGUAGE_UNKNOWN,
        () -> change(MailChange.NONE, Optional.empty(), Optional.of("fr")));
    assertRefused(
        AccessError.PERMISSION_MISSING,
        () -> ground.get(ShowOutreach.class).show(ground.visitor()));
    assertThat(view().server().orElseThrow().security()).isEqualTo(MailSecurity.TLS);
  }

  @Test
  void shouldSendALetterToSeeWhetherItArrives() {
    TestMail test = ground.get(TestMail.class);
    assertThat(test.test(ground.owner(), "Zaenab@Contoh.id"))
        .isEqualTo(new Sent.Taken("z•••@contoh.id"));
    assertThat(ground.letterbox().letters()).hasSize(1);
    assertRefused(CustomerError.EMAIL_INVALID, () -> test.test(ground.owner(), "nobody"));
    assertRefused(
        AccessError.PERMISSION_MISSING, () -> test.test(ground.visitor(), "zaenab@contoh.id"));
  }

  private OutreachView view() {
    return ground.get(ShowOutreach.class).show(ground.owner());
  }

  private void change(MailChange mail, Optional<String> pages, Optional<String> language) {
    ground
        .get(ChangeOutreach.class)
        .change(ground.owner(), new ChangeOutreach.Change(mail, pages, language));
  }

  private static MailChange server(String host, MailSecurity security) {
    return new MailChange(
        Optional.of(host),
        Optional.empty(),
        Optional.of(security),
        Optional.empty(),
        Optional.empty(),
        Optional.<Secret>empty());
  }
}
