package id.pelanggan.adapters.postgres.daily;

import id.pelanggan.application.erasure.ErasureListener;
import id.pelanggan.application.erasure.RequestErasure;
import id.pelanggan.application.erasure.WorkOffErasures;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.application.port.RefusedRows.SealedRow;
import id.pelanggan.application.port.SearchSnapshots;
import id.pelanggan.application.port.SnapshotKeys;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureReason;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.VaultError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** People of a till with what they bought and what could not come in, who are to be let go. */
final class Departure {
  static final String TILL = "Kasir";

  private static final Currency RUPIAH = Currency.getInstance("IDR");
  private static final SealPlace PLACE =
      new SealPlace("test", new UUID(0, 1), new UUID(0, 2), "whole", 1);

  private final Ground ground;

  Departure(Ground ground) {
    this.ground = ground;
  }

  static CustomerDocument person(String id, String name) {
    ExternalId external = new ExternalId(id);
    String email = id + "@contoh.id";
    return new CustomerDocument(
        external,
        Optional.empty(),
        new CustomerReference.Named(external),
        new CustomerDetails(
            Map.of(Attribute.FULL_NAME, name),
            List.of(new ContactPoint(ContactKind.EMAIL, email, email, ContactStatus.UNCONFIRMED)),
            List.of(new PostalAddress("Jalan Contoh 1", "", "Bandung", "", "40111", "ID")),
            new TreeMap<>(),
            new TreeMap<>()),
        new TreeMap<>());
  }

  static OrderDocument sale(String number, String person, LocalDate day) {
    Money price = new Money(15_000_00, RUPIAH);
    return new OrderDocument(
        new ExternalId(number),
        Optional.empty(),
        number,
        new CustomerReference.Named(new ExternalId(person)),
        OrderKind.SALE,
        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
        day,
        RUPIAH,
        "toko",
        Optional.empty(),
        List.of(new OrderLine("kopi", "Kopi", new Quantity(1000), price, price)),
        new TreeMap<>(Map.of("npwp", "tax number of " + person)));
  }

  void people(CustomerDocument... people) {
    ground.receive(TILL, Stream.CUSTOMERS, people);
  }

  void sales(Document... sales) {
    ground.receive(TILL, Stream.ORDERS, sales);
  }

  CustomerId customer(String name) {
    List<String> ids =
        ground.query("select customer_id from customer where not is_walk_in order by customer_id");
    return ids.stream()
        .map(UUID::fromString)
        .map(CustomerId::new)
        .filter(id -> ground.show(id).name().filter(name::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** A row with that address that could not come in; returns its slot. */
  KeySlot refuse(String email) {
    KeySlot slot = ground.house().vault().newSlot();
    CustomerState.Contact contact =
        new CustomerState.Contact(
            ContactKind.EMAIL,
            ground
                .house()
                .vault()
                .index(BlindIndexKind.EMAIL, email.getBytes(StandardCharsets.UTF_8)));
    ChangeSetId changeSet =
        new ChangeSetId(UUID.fromString(ground.query("select id from change_set").getFirst()));
    ground
        .get(RefusedRows.class)
        .insert(
            changeSet,
            List.of(
                new SealedRow(
                    slot.number(), "DATE_INVALID", slot, new byte[] {1}, Set.of(contact))));
    return slot;
  }

  /** A copy of the search index; returns its slot. */
  KeySlot copyIndex() {
    KeySlot slot = ground.house().vault().newSlot();
    ground.get(SnapshotKeys.class).insert(ground.house().nextId(), slot, ground.house().now());
    return slot;
  }

  Erasure request(ErasureDepth depth, CustomerId... customers) {
    return ground
        .get(RequestErasure.class)
        .request(
            ground.context(),
            new RequestErasure.Request(
                Set.of(customers), depth, ErasureReason.ASKED, customers.length));
  }

  /** Works off what is due then. */
  int workOff(Duration later) {
    return workOff(later, ErasureListener.NONE);
  }

  int workOff(Duration later, ErasureListener listener) {
    return ground.get(WorkOffErasures.class).workOff(at(later), listener);
  }

  CallContext at(Duration later) {
    CallContext now = ground.context();
    return new CallContext(now.actor(), now.purpose(), now.at().plus(later));
  }

  KeySlot slot(CustomerId customer) {
    return new KeySlot(
        Long.parseLong(
            ground
                .query(
                    "select key_slot from customer where customer_id = '" + customer.value() + "'")
                .getFirst()));
  }

  boolean isPunctured(KeySlot slot) {
    Vault vault = ground.house().vault();
    try {
      vault.seal(slot, PLACE, new byte[0]);
      return false;
    } catch (PelangganException e) {
      return e.code() == VaultError.KEY_PUNCTURED;
    }
  }

  /** A place for a copy of the index that nobody ever wrote. */
  static final class NoSnapshots implements SearchSnapshots {
    @Override
    public Optional<Source> open() {
      return Optional.empty();
    }

    @Override
    public Sink begin() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void delete() {
      // There is none.
    }
  }

  /** No system can be connected here. */
  static final class NoConnectors implements Connectors {
    @Override
    public List<ConnectorType> list() {
      return List.of();
    }

    @Override
    public ConnectorSession open(String connector, Access access, Listener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
