package id.pelanggan.application.port;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Invented things to store, each told from others by a number. */
public final class PortFixture {
  public static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
  public static final Currency RUPIAH = Currency.getInstance("IDR");
  public static final CustomerFacts NO_FACTS =
      new CustomerFacts("", "", "", "", OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
  public static final CustomerFacts ADULT =
      new CustomerFacts(
          "Kota Bandung",
          "Indonesia",
          "id",
          "WHATSAPP",
          OptionalInt.of(1985),
          OptionalInt.of(12),
          Optional.of(LocalDate.of(2019, 2, 28)));

  private PortFixture() {}

  public static UUID id(int number) {
    return new UUID(0x7000, 0x8000_0000_0000_0000L | number);
  }

  public static CustomerId customer(int number) {
    return new CustomerId(id(number));
  }

  public static BlindIndex digest(int number) {
    return new BlindIndex(ByteBuffer.allocate(BlindIndex.LENGTH).putInt(12, -number).array());
  }

  public static CustomerState.Contact email(int number) {
    return new CustomerState.Contact(ContactKind.EMAIL, digest(number));
  }

  public static CustomerState.Contact phone(int number) {
    return new CustomerState.Contact(ContactKind.PHONE, digest(number));
  }

  /** A customer of whom everything is known. */
  public static CustomerState adult(int number, CustomerState.Contact... contacts) {
    KeySlot slot = new KeySlot(number);
    CustomerState.SealedProfile profile =
        new CustomerState.SealedProfile(slot, 1, new byte[] {(byte) number, 0, -1});
    return new CustomerState(
        customer(number), slot, false, ADULT, Optional.of(profile), Set.of(contacts));
  }

  /** A customer of whom nothing is known. */
  public static CustomerState stranger(int number) {
    return new CustomerState(
        customer(number), new KeySlot(number), false, NO_FACTS, Optional.empty(), Set.of());
  }

  /** Nobody in particular. */
  public static CustomerState walkIn(int number) {
    return new CustomerState(
        customer(number), new KeySlot(number), true, NO_FACTS, Optional.empty(), Set.of());
  }

  public static Source source(int number) {
    return new Source(
        new SourceId(id(number)),
        "Source " + number,
        StartingPurposes.SALES_AND_SERVICE,
        Source.TRUST_BY_DEFAULT,
        false);
  }

  public static ChangeSet changeSet(int number, SourceId source, CallContext context) {
    return new ChangeSet(
        new ChangeSetId(id(number)),
        source,
        Stream.ORDERS,
        ChangeSetKind.IMPORT,
        ChangeSetState.RUNNING,
        context,
        1,
        0,
        Counts.NONE,
        new KeySlot(number),
        new byte[] {1, 2, (byte) number},
        Optional.empty());
  }

  /** An order of one line that comes to as many rupiahs as is said. */
  public static Orders.Placed order(
      int number, CustomerId customer, OrderKind kind, LocalDate day, long rupiahs) {
    Money amount = new Money(100 * rupiahs, RUPIAH);
    Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Orders.Placed(
        new Orders.Key(customer, id(number)),
        source(1).id(),
        new OrderDocument(
            new ExternalId("N-" + number),
            Optional.empty(),
            "N-" + number,
            new CustomerReference.WalkIn(),
            kind,
            at,
            day,
            RUPIAH,
            "toko",
            Optional.empty(),
            List.of(new OrderLine("K1", "Kopi", new Quantity(1000), amount, amount)),
            new TreeMap<>()),
        Optional.empty());
  }

  public static Products.Sold product(int number, String name) {
    return new Products.Sold(
        id(number),
        source(1).id(),
        new ProductDocument(
            new ExternalId("K" + number),
            Optional.empty(),
            name,
            "Minuman",
            "gelas",
            new TreeMap<>()));
  }

  /** A version that came in with change set 1. */
  public static RecordVersion version(UUID owner, int record, int version) {
    return version(owner, record, version, 1);
  }

  public static RecordVersion version(UUID owner, int record, int version, int changeSet) {
    return new RecordVersion(
        owner,
        id(record),
        version,
        source(1).id(),
        new ChangeSetId(id(changeSet)),
        NOON.plusSeconds(version),
        digest(version),
        new KeySlot(KeySlot.COUNT - 1),
        new byte[] {0, -1, (byte) version});
  }

  /** The identity of a document of which the version is believed. */
  public static Identity identity(int digest, RecordVersion believed) {
    return new Identity(
        digest(digest),
        believed.record(),
        believed.owner(),
        believed.source(),
        believed.version(),
        believed.version(),
        believed.content(),
        believed.observedAt());
  }
}
