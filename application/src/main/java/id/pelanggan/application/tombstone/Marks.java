package id.pelanggan.application.tombstone;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.Tombstones.Mark;
import id.pelanggan.application.port.Tombstones.MarkKind;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndexKind;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Makes the marks by which people who were erased are known again. */
public final class Marks {
  private final Vault vault;

  @Inject
  Marks(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  /** Those under the keys of a vault. */
  public static Marks under(Vault vault) {
    return new Marks(vault);
  }

  /** Those of a customer whom a source calls by that id, with what it can be reached by. */
  public Set<Mark> ofCustomer(SourceId source, ExternalId id, Collection<ContactPoint> contacts) {
    Set<Mark> marks = new HashSet<>();
    marks.add(ofReference(source, id));
    contacts.forEach(contact -> ofContact(contact).ifPresent(marks::add));
    return marks;
  }

  /** The one of a customer whom a document of the source names. */
  public Mark ofReference(SourceId source, ExternalId id) {
    return mark(
        MarkKind.EXTERNAL_ID,
        beginning(MarkKind.EXTERNAL_ID).uuid(source.value()).text(id.value()));
  }

  /** Empty where the contact point is not a real one, which anybody may have. */
  public Optional<Mark> ofContact(ContactPoint contact) {
    if (contact.normalised().isEmpty()) {
      return Optional.empty();
    }
    MarkKind kind =
        switch (contact.kind()) {
          case EMAIL -> MarkKind.EMAIL;
          case PHONE -> MarkKind.PHONE;
        };
    return Optional.of(mark(kind, beginning(kind).text(contact.normalised())));
  }

  private static TextWriter beginning(MarkKind kind) {
    return new TextWriter().text(kind.name());
  }

  private Mark mark(MarkKind kind, TextWriter value) {
    return new Mark(kind, vault.index(BlindIndexKind.TOMBSTONE, value.bytes()));
  }
}
