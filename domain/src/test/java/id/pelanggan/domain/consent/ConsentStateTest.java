package id.pelanggan.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentStateTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final ConsentTopic NEWS =
      new ConsentTopic(StartingPurposes.MARKETING, Channel.EMAIL);
  private static final ConsentKey KEY = ConsentKey.whole(NEWS);
  private static final SourceId TILL = new SourceId(new UUID(1, 1));
  private static final SourceId WEB_SHOP = new SourceId(new UUID(1, 2));

  private int last;

  @Test
  void shouldKeepAYesOfASourceAsAClaimAfterANo() {
    ConsentState state = after(own(ConsentAct.REFUSED, 0), word(TILL, ConsentAct.GRANTED, 5));

    assertThat(state.standing()).isEqualTo(Standing.REFUSED);
    assertThat(state.hasOpenClaim()).isTrue();
    assertThat(state.after(own(ConsentAct.GRANTED, 6)).standing()).isEqualTo(Standing.GRANTED);
    assertThat(state.after(own(ConsentAct.GRANTED, 6)).hasOpenClaim()).isFalse();
  }

  @Test
  void shouldLetASourceRefuseUnlessTheCustomerAgreedLater() {
    ConsentState agreed = after(own(ConsentAct.GRANTED, 10));

    assertThat(agreed.after(word(TILL, ConsentAct.REFUSED, 9)).standing())
        .isEqualTo(Standing.GRANTED);
    assertThat(agreed.after(word(TILL, ConsentAct.REFUSED, 11)).standing())
        .isEqualTo(Standing.REFUSED);
  }

  @Test
  void shouldNotLetALateYesOvertakeANo() {
    assertThat(after(own(ConsentAct.WITHDRAWN, 10), own(ConsentAct.GRANTED, 5)).standing())
        .isEqualTo(Standing.WITHDRAWN);
    assertThat(after(word(TILL, ConsentAct.REFUSED, 10), own(ConsentAct.GRANTED, 5)).standing())
        .isEqualTo(Standing.REFUSED);
  }

  @Test
  void shouldKeepALateNoThatTheCustomerTookBackSince() {
    assertThat(after(own(ConsentAct.GRANTED, 10), own(ConsentAct.REFUSED, 5)).standing())
        .isEqualTo(Standing.GRANTED);
  }

  @Test
  void shouldTakeATimeToComeForNow() {
    ConsentEvent ahead = word(TILL, ConsentAct.REFUSED, 5_000);

    assertThat(ahead.occurredAt()).isEqualTo(ahead.receivedAt());
  }

  @Test
  void shouldEndWithoutAnEntryWhereTimeWentBy() {
    ConsentState state = after(ending(NOON.plus(Duration.ofDays(1))));

    assertThat(state.at(NOON)).isEqualTo(Standing.GRANTED);
    assertThat(state.at(NOON.plus(Duration.ofDays(1)))).isEqualTo(Standing.EXPIRED);
    assertThat(state.standing()).isEqualTo(Standing.GRANTED);
  }

  @Test
  void shouldNotReviveWhatEndedByAWordOfASource() {
    ConsentState ended =
        after(ending(NOON.plusSeconds(60)), event(ConsentAct.EXPIRED, ConsentMethod.CLOCK, 60));

    assertThat(ended.standing()).isEqualTo(Standing.EXPIRED);
    assertThat(ended.after(word(TILL, ConsentAct.GRANTED, 90)).standing())
        .isEqualTo(Standing.EXPIRED);
    assertThat(ended.after(own(ConsentAct.RENEWED, 90)).standing()).isEqualTo(Standing.GRANTED);
  }

  @Test
  void shouldEndAYesThatRestsOnTheUndoneImportAlone() {
    ConsentState one = after(word(TILL, ConsentAct.GRANTED, 0));
    ConsentState both = one.after(word(WEB_SHOP, ConsentAct.GRANTED, 1));

    assertThat(one.after(undone(TILL)).standing()).isEqualTo(Standing.EXPIRED);
    assertThat(both.after(undone(TILL)).standing()).isEqualTo(Standing.GRANTED);
    assertThat(both.after(undone(TILL)).after(undone(WEB_SHOP)).standing())
        .isEqualTo(Standing.EXPIRED);
    assertThat(one.after(own(ConsentAct.GRANTED, 5)).after(undone(TILL)).standing())
        .isEqualTo(Standing.GRANTED);
    assertThat(after(word(TILL, ConsentAct.REFUSED, 0), undone(TILL)).standing())
        .isEqualTo(Standing.REFUSED);
  }

  @Test
  void shouldTightenByWhatComesAlongAlsoAgainstOwnActs() {
    ConsentState agreed = after(own(ConsentAct.GRANTED, 10));

    assertThat(agreed.after(carried(ConsentAct.REFUSED)).standing()).isEqualTo(Standing.REFUSED);
    assertThat(agreed.after(carried(ConsentAct.EXPIRED)).standing()).isEqualTo(Standing.EXPIRED);
    assertThat(after(carried(ConsentAct.GRANTED)).standing()).isEqualTo(Standing.GRANTED);
    assertThat(after(own(ConsentAct.WITHDRAWN, 1), carried(ConsentAct.GRANTED)).standing())
        .isEqualTo(Standing.WITHDRAWN);
  }

  @Test
  void shouldTakeTheStricterOfContactPointAndChannel() {
    ContactId office = new ContactId(new UUID(7, 7));
    ConsentKey ofOffice = new ConsentKey(NEWS, Optional.of(office));
    ConsentState yes = after(own(ConsentAct.GRANTED, 0));
    ConsentState no = after(own(ConsentAct.REFUSED, 0));

    assertThat(standing(Map.of(KEY, yes, ofOffice, no), office)).isEqualTo(Standing.REFUSED);
    assertThat(standing(Map.of(KEY, no, ofOffice, yes), office)).isEqualTo(Standing.REFUSED);
    assertThat(standing(Map.of(KEY, yes), office)).isEqualTo(Standing.GRANTED);
    assertThat(standing(Map.of(ofOffice, yes), office)).isEqualTo(Standing.GRANTED);
    assertThat(standing(Map.of(), office)).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void shouldRefuseEntriesThatNobodyCanMake() {
    assertThatThrownBy(() -> event(ConsentAct.GRANTED, ConsentMethod.CLOCK, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> event(ConsentAct.EXPIRED, ConsentMethod.COUNTER, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> event(ConsentAct.GRANTED, ConsentMethod.SOURCE, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Standing standing(Map<ConsentKey, ConsentState> states, ContactId contact) {
    return ConsentFold.standing(states, NEWS, Optional.of(contact), NOON);
  }

  private static ConsentState after(ConsentEvent first, ConsentEvent... others) {
    ConsentState state = ConsentState.first(first);
    for (ConsentEvent event : List.of(others)) {
      state = state.after(event);
    }
    return state;
  }

  private ConsentEvent own(ConsentAct act, int seconds) {
    return event(act, ConsentMethod.COUNTER, seconds);
  }

  private ConsentEvent event(ConsentAct act, ConsentMethod method, int seconds) {
    return event(act, method, seconds, Optional.empty(), Optional.empty());
  }

  private ConsentEvent ending(Instant end) {
    return event(ConsentAct.GRANTED, ConsentMethod.COUNTER, 0, Optional.of(end), Optional.empty());
  }

  private ConsentEvent word(SourceId source, ConsentAct act, int seconds) {
    return event(act, ConsentMethod.SOURCE, seconds, Optional.empty(), Optional.of(source));
  }

  private ConsentEvent undone(SourceId source) {
    return event(
        ConsentAct.EXPIRED, ConsentMethod.UNDONE, 100, Optional.empty(), Optional.of(source));
  }

  private ConsentEvent carried(ConsentAct act) {
    return event(act, ConsentMethod.CARRIED, 100, Optional.empty(), Optional.empty());
  }

  private ConsentEvent event(
      ConsentAct act,
      ConsentMethod method,
      int seconds,
      Optional<Instant> endsAt,
      Optional<SourceId> source) {
    ConsentEventId id = new ConsentEventId(new UUID(5, ++last));
    return new ConsentEvent(
        id,
        new CustomerId(new UUID(6, 1)),
        KEY,
        act,
        method,
        Optional.empty(),
        false,
        new OperatorId(new UUID(8, 1)),
        NOON.plusSeconds(seconds),
        NOON.plusSeconds(1_000),
        endsAt,
        source,
        Optional.empty(),
        method == ConsentMethod.CARRIED ? Optional.of(id) : Optional.empty());
  }
}
