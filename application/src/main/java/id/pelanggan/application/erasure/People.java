package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.PersonalRows;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.Tombstones.Mark;
import id.pelanggan.application.port.Vault;
import id.pelanggan.application.tombstone.Marks;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndexKind;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By what people are known, from everything that any source ever said of them. */
final class People {
  private static final List<Stream> STREAMS =
      List.of(Stream.CUSTOMERS, Stream.ORDERS, Stream.INTERACTIONS, Stream.FEEDBACK);

  private final PersonalRows rows;
  private final Archive archive;
  private final Marks marks;
  private final Vault vault;

  @Inject
  People(PersonalRows rows, Archive archive, Marks marks, Vault vault) {
    this.rows = requireNonNull(rows, "rows is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.marks = requireNonNull(marks, "marks is null");
    this.vault = requireNonNull(vault, "vault is null");
  }

  /** What cannot be opened any more says nothing: its person was let go before. */
  Known read(Collection<CustomerId> customers) {
    Set<Mark> known = new HashSet<>();
    Set<Contact> contacts = new HashSet<>();
    for (Stream stream : STREAMS) {
      List<Known> parts =
          rows.listVersions(stream, customers).parallelStream()
              .map(version -> open(stream, version))
              .toList();
      parts.forEach(part -> {
        known.addAll(part.marks());
        contacts.addAll(part.contacts());
      });
    }
    return new Known(known, contacts);
  }

  private Known open(Stream stream, RecordVersion version) {
    return archive
        .find(stream, version)
        .map(document -> known(version.source(), document))
        .orElseGet(() -> new Known(Set.of(), Set.of()));
  }

  private Known known(SourceId source, Document document) {
    return switch (document) {
      case CustomerDocument customer -> {
        List<ContactPoint> points = customer.details().contactPoints();
        yield new Known(marks.ofCustomer(source, customer.id(), points), contacts(points));
      }
      case OrderDocument order -> named(source, order.customer());
      case InteractionDocument interaction -> named(source, interaction.customer());
      case FeedbackDocument feedback -> named(source, feedback.customer());
      case ProductDocument nobodys -> new Known(Set.of(), Set.of());
    };
  }

  private Known named(SourceId source, CustomerReference reference) {
    Optional<Mark> mark =
        switch (reference) {
          case CustomerReference.Named named -> Optional.of(marks.ofReference(source, named.id()));
          case CustomerReference.Chosen chosen -> Optional.empty();
          case CustomerReference.WalkIn nobody -> Optional.empty();
        };
    return new Known(mark.map(Set::of).orElseGet(Set::of), Set.of());
  }

  private Set<Contact> contacts(List<ContactPoint> points) {
    Set<Contact> contacts = new HashSet<>();
    for (ContactPoint point : points) {
      if (!point.normalised().isEmpty()) {
        BlindIndexKind kind =
            switch (point.kind()) {
              case EMAIL -> BlindIndexKind.EMAIL;
              case PHONE -> BlindIndexKind.PHONE;
            };
        byte[] value = point.normalised().getBytes(StandardCharsets.UTF_8);
        contacts.add(new Contact(point.kind(), vault.index(kind, value)));
      }
    }
    return contacts;
  }

  /**
   * @param marks by which they are kept from coming back
   * @param contacts by which they are found in what was refused or kept aside
   */
  record Known(Set<Mark> marks, Set<Contact> contacts) {}
}
