package id.pelanggan.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.customer.CustomerId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of the ledger over random histories of several customers, contact points and topics. */
class ConsentFoldTest {
  private static final int HISTORIES = 10_000;
  private static final int ENTRIES = 25;

  private final long seed = Long.getLong("seed", 20_261_123L);

  @Test
  void shouldLoosenNothingButByAnOwnAct() {
    System.out.println("seed " + seed);
    Map<ConsentMethod, Integer> changes = new EnumMap<>(ConsentMethod.class);
    Random random = new Random(seed);
    for (int history = 0; history < HISTORIES; history++) {
      RandomLedger ledger = new RandomLedger(random);
      for (int entry = 0; entry < ENTRIES; entry++) {
        ConsentEvent event = ledger.next();
        List<Standing> before = standings(ledger);
        ledger.add(event);
        List<Standing> after = standings(ledger);
        if (!before.equals(after)) {
          changes.merge(event.method(), 1, Integer::sum);
        }
        if (!event.method().isOwnAct()) {
          for (int place = 0; place < before.size(); place++) {
            assertThat(isLoosened(before.get(place), after.get(place)))
                .as("seed %s: %s by %s", seed, event.act(), event.method())
                .isFalse();
          }
        }
      }
    }
    // Each way in did change something; otherwise nothing was tried.
    assertThat(changes)
        .containsKeys(
            ConsentMethod.COUNTER,
            ConsentMethod.SOURCE,
            ConsentMethod.CARRIED,
            ConsentMethod.UNDONE);
  }

  @Test
  void shouldBeTheSameWhetherFoldedAtOnceOrStepByStep() {
    Random random = new Random(seed);
    for (int history = 0; history < HISTORIES; history++) {
      RandomLedger ledger = history(random);
      for (CustomerId customer : ledger.customers()) {
        assertThat(ConsentFold.of(ledger.ledger(customer)))
            .as("seed %s", seed)
            .isEqualTo(ledger.states(customer));
      }
    }
  }

  /** Said without the fold: whoever said no is followed by a later yes of the customer. */
  @Test
  void shouldHaveALaterOwnYesBehindEveryNoWhereItIsGranted() {
    Random random = new Random(seed);
    int granted = 0;
    for (int history = 0; history < HISTORIES; history++) {
      RandomLedger ledger = history(random);
      for (CustomerId customer : ledger.customers()) {
        for (Map.Entry<ConsentKey, ConsentState> one : ledger.states(customer).entrySet()) {
          if (one.getValue().at(ledger.now()) == Standing.GRANTED) {
            granted++;
            assertNoNoIsLeft(of(ledger.ledger(customer), one.getKey()));
          }
        }
      }
    }
    assertThat(granted).isGreaterThan(HISTORIES);
  }

  private void assertNoNoIsLeft(List<ConsentEvent> entries) {
    assertThat(entries).as("seed %s", seed).anyMatch(ConsentEvent::grants);
    for (ConsentEvent no : entries) {
      if (no.act() == ConsentAct.REFUSED || no.act() == ConsentAct.WITHDRAWN) {
        assertThat(entries)
            .as("seed %s", seed)
            .anyMatch(yes ->
                yes.grants()
                    && yes.method().isOwnAct()
                    && !yes.occurredAt().isBefore(no.occurredAt()));
      }
    }
  }

  private static RandomLedger history(Random random) {
    RandomLedger ledger = new RandomLedger(random);
    for (int entry = 0; entry < ENTRIES; entry++) {
      ledger.add(ledger.next());
    }
    return ledger;
  }

  private static List<ConsentEvent> of(List<ConsentEvent> ledger, ConsentKey key) {
    return ledger.stream().filter(event -> event.key().equals(key)).toList();
  }

  /** Of every consent of every customer, whole channels and single contact points. */
  private static List<Standing> standings(RandomLedger ledger) {
    List<Standing> standings = new ArrayList<>();
    Random keys = new Random(0);
    RandomLedger names = new RandomLedger(keys);
    for (CustomerId customer : ledger.customers()) {
      for (int key = 0; key < 12; key++) {
        ConsentKey one = names.anyKey();
        standings.add(
            ConsentFold.standing(
                ledger.states(customer), one.topic(), one.contact(), ledger.now()));
        ConsentState own = ledger.states(customer).get(one);
        standings.add(own == null ? Standing.UNKNOWN : own.at(ledger.now()));
      }
    }
    return standings;
  }

  /** A first word of anybody counts where nobody said anything. */
  private static boolean isLoosened(Standing before, Standing after) {
    return before != Standing.UNKNOWN && after.compareTo(before) < 0;
  }
}
