package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.ConsentLists;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;
import java.util.List;

/** Counts consents; needs no key. */
public final class ListConsentFigures {
  private final Gate gate;
  private final ConsentLists lists;

  @Inject
  ListConsentFigures(Gate gate, ConsentLists lists) {
    this.gate = requireNonNull(gate, "gate is null");
    this.lists = requireNonNull(lists, "lists is null");
  }

  /** By purpose, channel and standing; of customers who are still there. */
  public List<ConsentFigure> list(CallContext context) {
    gate.require(context, Permission.SEE_CONSENTS);
    return lists.count(context.at()).stream()
        .map(count -> new ConsentFigure(count.topic(), count.standing(), count.customers()))
        .toList();
  }
}
