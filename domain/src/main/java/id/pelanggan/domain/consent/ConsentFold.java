package id.pelanggan.domain.consent;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ledger of one customer comes to. */
public final class ConsentFold {
  private ConsentFold() {}

  /** The states after all entries, in the order of the ledger. */
  public static Map<ConsentKey, ConsentState> of(List<ConsentEvent> ledger) {
    Map<ConsentKey, ConsentState> states = new HashMap<>();
    ledger.forEach(event -> add(states, event));
    return states;
  }

  /** Takes one more entry into account. */
  public static void add(Map<ConsentKey, ConsentState> states, ConsentEvent event) {
    ConsentState before = states.get(event.key());
    states.put(event.key(), before == null ? ConsentState.first(event) : before.after(event));
  }

  /**
   * Where a consent stands for a contact point: the stricter of what was said of it and of the
   * whole channel. Where nothing was said of one, the other decides.
   */
  public static Standing standing(
      Map<ConsentKey, ConsentState> states,
      ConsentTopic topic,
      Optional<ContactId> contact,
      Instant now) {
    Standing whole = at(states, ConsentKey.whole(topic), now);
    return contact
        .map(one -> at(states, new ConsentKey(topic, Optional.of(one)), now).with(whole))
        .orElse(whole);
  }

  private static Standing at(Map<ConsentKey, ConsentState> states, ConsentKey key, Instant now) {
    ConsentState state = states.get(key);
    return state == null ? Standing.UNKNOWN : state.at(now);
  }
}
