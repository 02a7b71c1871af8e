package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.CustomerState.SealedProfile;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Which text is sealed for which place, and what each blind index is made of. */
public final class Sealing {
  private static final String PROFILE = "customer_profile";
  private static final String WHOLE = "whole";

  /** No source can call a customer so: external ids are not blank. */
  private static final String WALK_IN = "";

  private final Vault vault;

  @Inject
  Sealing(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  KeySlot newSlot() {
    return vault.newSlot();
  }

  BlindIndex digest(SourceId source, Stream stream, ExternalId id) {
    return digest(source, stream, id.value());
  }

  BlindIndex digestOfWalkIn(SourceId source) {
    return digest(source, Stream.CUSTOMERS, WALK_IN);
  }

  BlindIndex content(byte[] document) {
    return vault.index(BlindIndexKind.CONTENT, document);
  }

  Contact contact(ContactPoint point) {
    return contact(point.kind(), point.normalised());
  }

  Contact contact(ContactKind kind, String normalised) {
    BlindIndexKind index =
        switch (kind) {
          case EMAIL -> BlindIndexKind.EMAIL;
          case PHONE -> BlindIndexKind.PHONE;
        };
    return new Contact(kind, vault.index(index, normalised.getBytes(StandardCharsets.UTF_8)));
  }

  byte[] seal(KeySlot slot, Stream stream, UUID owner, UUID record, int version, byte[] document) {
    return vault.seal(slot, place(stream, owner, record, version), document);
  }

  Document open(Stream stream, RecordVersion version) {
    SealPlace place = place(stream, version.owner(), version.record(), version.version());
    return DocumentCodec.decode(vault.open(version.slot(), place, version.sealed()));
  }

  SealedProfile seal(KeySlot slot, CustomerId customer, int version, CustomerProfile profile) {
    byte[] sealed = vault.seal(slot, place(customer, version), ProfileCodec.encode(profile));
    return new SealedProfile(slot, version, sealed);
  }

  CustomerProfile open(CustomerId customer, SealedProfile profile) {
    return ProfileCodec.decode(
        vault.open(profile.slot(), place(customer, profile.version()), profile.sealed()));
  }

  private BlindIndex digest(SourceId source, Stream stream, String id) {
    byte[] value = new TextWriter().uuid(source.value()).text(stream.name()).text(id).bytes();
    return vault.index(BlindIndexKind.EXTERNAL_ID, value);
  }

  private static SealPlace place(Stream stream, UUID owner, UUID record, int version) {
    return new SealPlace(stream.name(), owner, record, WHOLE, version);
  }

  private static SealPlace place(CustomerId customer, int version) {
    return new SealPlace(PROFILE, customer.value(), customer.value(), WHOLE, version);
  }
}
