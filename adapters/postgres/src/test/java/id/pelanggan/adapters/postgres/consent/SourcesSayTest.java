package id.pelanggan.adapters.postgres.consent;

import static id.pelanggan.adapters.postgres.consent.ConsentGround.CHAT;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.NEWS;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.TILL;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.WEB_SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.application.agreement.ListUnclearWords;
import id.pelanggan.application.agreement.UnclearWord;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class SourcesSayTest {
  private final ConsentGround ground;

  SourcesSayTest(TestDatabase database) {
    this.ground = new ConsentGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldEnterWhatASourceSaysOnce() {
    CustomerId siti = ground.add("Siti");
    ground.hear(siti, TILL, "newsletter", "ya", "izin wa", "tidak");
    ground.hear(siti, TILL, "newsletter", "ya", "izin wa", "tidak");
    ground.hear(siti, TILL, "newsletter", "yes", "izin wa", "0");

    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.GRANTED);
    assertThat(ground.standing(siti, CHAT)).isEqualTo(Standing.REFUSED);
    assertThat(ground.show(siti).ledger()).hasSize(2);
  }

  @Test
  void shouldShowAsAClaimWhatDoesNotCount() {
    CustomerId siti = ground.add("Siti");
    ground.say(siti, NEWS, ConsentAct.REFUSED);
    ground.hear(siti, TILL, "newsletter", "ya");

    ConsentView view = ground.show(siti);
    assertThat(view.consents())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.standing()).isEqualTo(Standing.REFUSED);
          assertThat(one.openClaim()).isTrue();
        });
    assertThat(view.ledger())
        .extracting(ConsentView.Entry::method)
        .containsExactly(ConsentMethod.SOURCE, ConsentMethod.COUNTER);
  }

  @Test
  void shouldKeepForAPersonWhatIsUnclear() {
    CustomerId siti = ground.add("Siti");
    ground.hear(siti, TILL, "newsletter", "kadang-kadang", "izin wa", "ya");

    assertThat(unclear()).extracting(UnclearWord::value).containsExactly("kadang-kadang");
    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.UNKNOWN);
    ground.hear(siti, TILL, "newsletter", "tidak", "izin wa", "ya");
    assertThat(unclear()).isEmpty();
    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.REFUSED);
  }

  @Test
  void shouldEndWhatRestsOnTheUndoneImportAlone() {
    CustomerId siti = ground.add("Siti");
    CustomerId rina = ground.add("Rina");
    CustomerId maya = ground.add("Maya");
    ChangeSetId first = ground.hear(siti, TILL, "newsletter", "ya", "izin wa", "tidak");
    ground.hear(rina, TILL, "newsletter", "ya");
    ground.hear(rina, WEB_SHOP, "newsletter", "ya");
    ground.hear(maya, TILL, "newsletter", "ya");
    ground.say(maya, NEWS, ConsentAct.GRANTED);

    ground.inTransaction(() ->
        ground
            .book()
            .undo(
                ground.context(),
                first,
                TILL,
                Map.of(siti, List.of(), rina, List.of(), maya, List.of())));

    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.EXPIRED);
    assertThat(ground.standing(siti, CHAT)).isEqualTo(Standing.REFUSED);
    assertThat(ground.standing(rina, NEWS)).isEqualTo(Standing.GRANTED);
    assertThat(ground.standing(maya, NEWS)).isEqualTo(Standing.GRANTED);
  }

  @Test
  void shouldLeaveWhatTheSourceStillSays() {
    CustomerId siti = ground.add("Siti");
    ChangeSetId first = ground.hear(siti, TILL, "newsletter", "ya");

    ground.inTransaction(() ->
        ground
            .book()
            .undo(
                ground.context(),
                first,
                TILL,
                Map.of(siti, ground.words(TILL, ground.context().at(), "newsletter", "ya"))));

    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.GRANTED);
  }

  @Test
  void shouldCarryTheStricterToTheOtherCustomer() {
    CustomerId siti = ground.add("Siti");
    CustomerId rahayu = ground.add("Rahayu");
    ground.say(siti, NEWS, ConsentAct.WITHDRAWN);
    ground.say(siti, CHAT, ConsentAct.GRANTED);
    ground.say(rahayu, NEWS, ConsentAct.GRANTED);

    ground.inTransaction(() -> ground.book().carry(ground.context(), siti, rahayu));

    assertThat(ground.standing(rahayu, NEWS)).isEqualTo(Standing.WITHDRAWN);
    assertThat(ground.standing(rahayu, CHAT)).isEqualTo(Standing.GRANTED);
    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.WITHDRAWN);
    ground.inTransaction(() -> ground.book().carry(ground.context(), siti, rahayu));
    assertThat(ground.show(rahayu).ledger()).hasSize(3);
  }

  private List<UnclearWord> unclear() {
    return ground.get(ListUnclearWords.class).list(ground.context(), 10);
  }
}
