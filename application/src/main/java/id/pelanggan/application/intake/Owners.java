package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.assessment.Assessments;
import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.assessment.AssessmentTopic;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Resolves identity: finds the customer that each document is about, and makes one where there is
 * none.
 *
 * <p>A source's own id links its documents. An e-mail address links customers of different sources
 * only where matching across sources is permitted, the new document's source is known to verify
 * addresses, and exactly one customer has it. Nothing else links.
 */
final class Owners {
  private final Customers customers;
  private final Sealing sealing;
  private final Provider<Assessments> assessments;
  private final TimeOrderedIds ids;

  @Inject
  Owners(
      Customers customers, Sealing sealing, Provider<Assessments> assessments, TimeOrderedIds ids) {
    this.customers = requireNonNull(customers, "customers is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.assessments = requireNonNull(assessments, "assessments is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  Owned find(Delivery delivery, Verdicts verdicts) {
    Search search = new Search(delivery);
    if (delivery.stream() == Stream.PRODUCTS) {
      verdicts.all().forEach(search::ownByItself);
    } else if (delivery.stream() == Stream.CUSTOMERS) {
      search.recognise(verdicts.all());
    } else {
      search.follow(verdicts.all());
    }
    return search.result();
  }

  /** The work on one delivery. */
  private final class Search {
    private final Delivery delivery;
    private final Source source;
    private final Map<BlindIndex, UUID> owners = new HashMap<>();
    private final Map<UUID, KeySlot> slots = new HashMap<>();
    private final Set<CustomerId> added = new LinkedHashSet<>();
    private final Set<CustomerId> walkIns = new HashSet<>();
    private final List<Identity> mentioned = new ArrayList<>();
    private final BlindIndex walkIn;
    private final boolean linksByEmail;

    Search(Delivery delivery) {
      this.delivery = delivery;
      this.source = delivery.source();
      this.walkIn = sealing.digestOfWalkIn(source.id());
      this.linksByEmail =
          source.linksByEmail() && assessments.get().permits(AssessmentTopic.MATCHING);
    }

    Owned result() {
      List<CustomerId> stored =
          owners.values().stream()
              .filter(owner -> !slots.containsKey(owner))
              .distinct()
              .map(CustomerId::new)
              .toList();
      if (!stored.isEmpty()) {
        Map<CustomerId, KeySlot> found = customers.listSlots(stored);
        found.forEach((id, slot) -> slots.put(id.value(), slot));
        stored.stream()
            .filter(id -> !found.containsKey(id))
            .findFirst()
            .ifPresent(id -> {
              throw unknown(id);
            });
      }
      return new Owned(owners, slots, added, walkIns, mentioned);
    }

    /** A product is nobody's: its record owns itself. */
    void ownByItself(Verdict verdict) {
      UUID record =
          switch (verdict) {
            case Verdict.Unknown unknown -> ids.next();
            case Verdict.Newer newer -> newer.identity().record();
            case Verdict.Older older -> older.identity().record();
          };
      owners.put(verdict.arrival().digest(), record);
      slots.put(record, delivery.slot());
    }

    /** Documents about customers themselves. */
    void recognise(List<Verdict> verdicts) {
      Map<BlindIndex, UUID> byEmail = ownersByEmail(verdicts);
      for (Verdict verdict : verdicts) {
        UUID owner =
            switch (verdict) {
              case Verdict.Newer newer -> newer.identity().owner();
              case Verdict.Older older -> older.identity().owner();
              case Verdict.Unknown unknown -> recognise(unknown.arrival(), byEmail);
            };
        owners.put(verdict.arrival().digest(), owner);
      }
    }

    private UUID recognise(Arrival arrival, Map<BlindIndex, UUID> byEmail) {
      CustomerDocument document = (CustomerDocument) arrival.document();
      if (document.customer() instanceof CustomerReference.Chosen chosen) {
        return require(chosen).value();
      }
      List<BlindIndex> emails = emails(document);
      UUID found =
          emails.stream().map(byEmail::get).filter(Objects::nonNull).findFirst().orElse(null);
      UUID owner = found == null ? add().value() : found;
      if (linksByEmail) {
        emails.forEach(email -> byEmail.putIfAbsent(email, owner));
      }
      return owner;
    }

    private Map<BlindIndex, UUID> ownersByEmail(List<Verdict> verdicts) {
      Map<BlindIndex, UUID> byEmail = new HashMap<>();
      if (!linksByEmail) {
        return byEmail;
      }
      Set<Contact> contacts = new LinkedHashSet<>();
      for (Verdict verdict : verdicts) {
        if (verdict instanceof Verdict.Unknown unknown) {
          emails((CustomerDocument) unknown.arrival().document())
              .forEach(email -> contacts.add(new Contact(ContactKind.EMAIL, email)));
        }
      }
      customers
          .listByContact(contacts)
          .forEach((contact, found) -> {
            if (found.size() == 1) {
              byEmail.put(contact.digest(), found.iterator().next().value());
            }
          });
      return byEmail;
    }

    private List<BlindIndex> emails(CustomerDocument document) {
      return document.details().contactPoints().stream()
          .filter(point -> point.kind() == ContactKind.EMAIL)
          .filter(point ->
              point.status() == ContactStatus.UNCONFIRMED
                  || point.status() == ContactStatus.VERIFIED)
          .map(point -> sealing.contact(point).digest())
          .toList();
    }

    /** Documents that say whom they are about. */
    void follow(List<Verdict> verdicts) {
      Map<BlindIndex, UUID> known = known(verdicts);
      for (Verdict verdict : verdicts) {
        Arrival arrival = verdict.arrival();
        owners.put(
            arrival.digest(),
            arrival
                .customer()
                .map(customer -> known.computeIfAbsent(customer, this::mention))
                .orElseGet(() -> require(arrival.document())));
      }
    }

    private Map<BlindIndex, UUID> known(List<Verdict> verdicts) {
      Set<BlindIndex> named = HashSet.newHashSet(verdicts.size());
      verdicts.forEach(verdict -> verdict.arrival().customer().ifPresent(named::add));
      Map<BlindIndex, UUID> known = HashMap.newHashMap(named.size());
      customers
          .listOwners(named)
          .forEach((digest, owner) -> {
            known.put(digest, owner.customer().value());
            slots.put(owner.customer().value(), owner.slot());
          });
      return known;
    }

    private UUID require(Document document) {
      return switch (reference(document)) {
        case CustomerReference.Chosen chosen -> require(chosen).value();
        case CustomerReference.Named named -> throw new IllegalStateException("no digest");
        case CustomerReference.WalkIn nobody -> throw new IllegalStateException("no digest");
      };
    }

    /** Nothing is said of walk-ins, who are nobody. */
    private CustomerId require(CustomerReference.Chosen chosen) {
      return customers
          .find(chosen.id())
          .map(CustomerState::id)
          .orElseThrow(() -> unknown(chosen.id()));
    }

    /** A customer who is named before anything is said of it. */
    private UUID mention(BlindIndex digest) {
      CustomerId id = add();
      if (digest.equals(walkIn)) {
        walkIns.add(id);
      }
      mentioned.add(
          new Identity(
              digest, ids.next(), id.value(), source.id(), 0, 0, digest, delivery.context().at()));
      return id.value();
    }

    private CustomerId add() {
      CustomerId id = new CustomerId(ids.next());
      added.add(id);
      slots.put(id.value(), sealing.newSlot());
      return id;
    }
  }

  private static CustomerReference reference(Document document) {
    return switch (document) {
      case CustomerDocument customer -> customer.customer();
      case OrderDocument order -> order.customer();
      case InteractionDocument interaction -> interaction.customer();
      case FeedbackDocument feedback -> feedback.customer();
      case ProductDocument product -> throw new IllegalArgumentException("a product is nobody's");
    };
  }

  private static PelangganException unknown(CustomerId customer) {
    return new PelangganException(
        IntakeError.CUSTOMER_UNKNOWN, Map.of("customer", customer.value().toString()));
  }
}
