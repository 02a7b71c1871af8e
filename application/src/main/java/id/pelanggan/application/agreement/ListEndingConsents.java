package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.ConsentLists;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Lists consents that end soon; needs no key. */
public final class ListEndingConsents {
  private static final int MOST = 1_000;

  private final Gate gate;
  private final ConsentLists lists;

  @Inject
  ListEndingConsents(Gate gate, ConsentLists lists) {
    this.gate = requireNonNull(gate, "gate is null");
    this.lists = requireNonNull(lists, "lists is null");
  }

  /** Those that end within so many days, the first to end first; at most 1,000. */
  public List<EndingConsent> list(CallContext context, int days) {
    gate.require(context, Permission.SEE_CONSENTS);
    return lists.listEnding(context.at(), context.at().plus(Duration.ofDays(days)), MOST).stream()
        .map(ending ->
            new EndingConsent(
                ending.customer(), ending.key().topic(), ending.endsAt(), ending.notice()))
        .toList();
  }
}
