package id.pelanggan.application.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.ConsentContacts;
import id.pelanggan.application.port.ConsentContacts.Point;
import id.pelanggan.application.port.Consents;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.consent.ConsentState;
import id.pelanggan.domain.consent.ContactId;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries what holds for one customer along to another. */
final class Carrier {
  private final Ledger ledger;
  private final Entries entries;
  private final Consents consents;
  private final ConsentContacts contacts;
  private final ConsentContactIds ids;

  @Inject
  Carrier(
      Ledger ledger,
      Entries entries,
      Consents consents,
      ConsentContacts contacts,
      ConsentContactIds ids) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.entries = requireNonNull(entries, "entries is null");
    this.consents = requireNonNull(consents, "consents is null");
    this.contacts = requireNonNull(contacts, "contacts is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  void carry(CallContext context, CustomerId from, CustomerId to) {
    Ledger.Page page = ledger.open(List.of(from, to));
    Work work = new Work(context, from, to, page);
    page.states(from).forEach(work::carry);
    page.store();
  }

  /** The work on two customers. */
  private final class Work {
    private final CallContext context;
    private final CustomerId to;
    private final Ledger.Page page;
    private final Map<ConsentKey, ConsentState> there;
    private final List<ConsentEvent> words;
    private final List<Point> points;

    Work(CallContext context, CustomerId from, CustomerId to, Ledger.Page page) {
      this.context = context;
      this.to = to;
      this.page = page;
      this.there = page.states(to);
      this.words = consents.listLastWords(List.of(from));
      this.points = contacts.list(List.of(from));
    }

    void carry(ConsentKey key, ConsentState state) {
      Optional<ContactId> contact = key.contact().flatMap(this::contactThere);
      if (key.contact().isPresent() && contact.isEmpty()) {
        return;
      }
      ConsentKey target = new ConsentKey(key.topic(), contact);
      switch (state.at(context.at())) {
        case UNKNOWN -> {}
        case GRANTED -> carryGrant(key, state, target);
        case EXPIRED -> carryNo(target, state, Standing.EXPIRED, ConsentAct.EXPIRED);
        case WITHDRAWN -> carryNo(target, state, Standing.WITHDRAWN, ConsentAct.WITHDRAWN);
        case REFUSED -> carryNo(target, state, Standing.REFUSED, ConsentAct.REFUSED);
      }
    }

    private void carryNo(ConsentKey target, ConsentState state, Standing standing, ConsentAct act) {
      if (standing.compareTo(standingThere(target)) > 0) {
        add(target, act, state, Optional.empty());
      }
    }

    /** It goes on resting there on what it rests on here. */
    private void carryGrant(ConsentKey key, ConsentState state, ConsentKey target) {
      if (standingThere(target) != Standing.UNKNOWN) {
        return;
      }
      List<SourceId> sources =
          state.ownActAt().isPresent()
              ? List.of()
              : words.stream()
                  .filter(word -> word.key().equals(key) && word.grants())
                  .flatMap(word -> word.source().stream())
                  .toList();
      if (sources.isEmpty()) {
        add(target, ConsentAct.GRANTED, state, Optional.empty());
      }
      sources.forEach(source -> add(target, ConsentAct.GRANTED, state, Optional.of(source)));
    }

    private void add(
        ConsentKey target, ConsentAct act, ConsentState state, Optional<SourceId> source) {
      page.add(
          entries.ofCarried(
              context,
              to,
              target,
              act,
              act == ConsentAct.GRANTED ? state.endsAt() : Optional.empty(),
              state.decidedBy(),
              source));
    }

    private Standing standingThere(ConsentKey target) {
      ConsentState state = there.get(target);
      return state == null ? Standing.UNKNOWN : state.at(context.at());
    }

    /** The same e-mail address or number in the other ledger. */
    private Optional<ContactId> contactThere(ContactId contact) {
      return points.stream()
          .filter(point -> point.id().equals(contact))
          .findFirst()
          .map(point -> ids.require(to, point.contact()));
    }
  }
}
