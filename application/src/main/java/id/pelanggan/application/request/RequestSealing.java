package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.EmailAddress;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.ReceiptNumber;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Seals what was said in requests, and finds by whom it has to be found again. */
public final class RequestSealing {
  private static final Pattern EMAIL = Pattern.compile("[^\\s,;<>()\"']+@[^\\s,;<>()\"']+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{6,}[0-9]");

  private final Vault vault;
  private final PhoneNumbers phoneNumbers;

  @Inject
  RequestSealing(Vault vault, PhoneNumbers phoneNumbers) {
    this.vault = requireNonNull(vault, "vault is null");
    this.phoneNumbers = requireNonNull(phoneNumbers, "phoneNumbers is null");
  }

  /** Made of the id by a secret key, so that it says nothing to whoever has it. */
  ReceiptNumber receipt(RequestId id) {
    byte[] value = new TextWriter().text("receipt").uuid(id.value()).bytes();
    return ReceiptNumber.of(vault.index(BlindIndexKind.CONTENT, value).bytes());
  }

  byte[] seal(KeySlot slot, RequestId id, String words) {
    return words.isEmpty()
        ? new byte[0]
        : vault.seal(slot, place(id), words.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty where nothing was said, or what was said is gone for good. */
  public String open(PrivacyRequest request) {
    if (request.words().length == 0) {
      return "";
    }
    try {
      byte[] words = vault.open(request.slot(), place(request.id()), request.words());
      return new String(words, StandardCharsets.UTF_8);
    } catch (PelangganException e) {
      if (e.code() == VaultError.KEY_PUNCTURED) {
        return "";
      }
      throw e;
    }
  }

  /** Addresses and numbers that stand anywhere in what was said. */
  Set<Contact> contacts(String words) {
    Set<Contact> contacts = new HashSet<>();
    EMAIL
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .flatMap(text -> EmailAddress.read(text).stream())
        .forEach(email -> contacts.add(contact(ContactKind.EMAIL, email.value())));
    PHONE
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .map(text -> phoneNumbers.normalise(text, Mapping.DEFAULT_PHONE_REGION))
        .flatMap(Optional::stream)
        .forEach(phone -> contacts.add(contact(ContactKind.PHONE, phone)));
    return contacts;
  }

  private Contact contact(ContactKind kind, String normalised) {
    BlindIndexKind index =
        switch (kind) {
          case EMAIL -> BlindIndexKind.EMAIL;
          case PHONE -> BlindIndexKind.PHONE;
        };
    return new Contact(kind, vault.index(index, normalised.getBytes(StandardCharsets.UTF_8)));
  }

  private static SealPlace place(RequestId id) {
    return new SealPlace("privacy_request", id.value(), id.value(), "words", 1);
  }
}
