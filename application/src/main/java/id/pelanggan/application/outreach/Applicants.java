package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.SignUpBook.SealedSignUp;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Seals what people said who signed up, each under a slot of its own. */
public final class Applicants {
  private final Vault vault;

  @Inject
  Applicants(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  public SealedSignUp seal(
      UUID id, FormCode form, Applicant applicant, Instant createdAt, Instant endsAt) {
    KeySlot slot = vault.newSlot();
    byte[] sealed = vault.seal(slot, place(id), write(applicant).bytes());
    return new SealedSignUp(id, form, slot, sealed, createdAt, endsAt, 0);
  }

  public Applicant open(SealedSignUp signUp) {
    return read(new TextReader(vault.open(signUp.slot(), place(signUp.id()), signUp.sealed())));
  }

  /** By what the person in it is found. */
  public Set<Contact> contacts(Applicant applicant) {
    Set<Contact> contacts = new HashSet<>();
    contacts.add(email(applicant));
    String phone = applicant.fields().get(FormField.PHONE);
    if (phone != null) {
      contacts.add(contact(ContactKind.PHONE, BlindIndexKind.PHONE, phone));
    }
    return contacts;
  }

  public Contact email(Applicant applicant) {
    return contact(ContactKind.EMAIL, BlindIndexKind.EMAIL, applicant.email());
  }

  private Contact contact(ContactKind kind, BlindIndexKind index, String value) {
    return new Contact(kind, vault.index(index, value.getBytes(StandardCharsets.UTF_8)));
  }

  private static TextWriter write(Applicant applicant) {
    Map<String, String> fields = new TreeMap<>();
    applicant.fields().forEach((field, value) -> fields.put(field.name(), value));
    TextWriter text =
        new TextWriter()
            .text(applicant.email())
            .texts(fields)
            .text(applicant.shown().notice().value())
            .number(applicant.shown().version())
            .text(applicant.shown().language())
            .text(applicant.shown().hash())
            .text(applicant.language())
            .number(applicant.chosen().size());
    applicant
        .chosen()
        .forEach(topic -> text.text(topic.purpose().value()).text(topic.channel().name()));
    return text;
  }

  private static Applicant read(TextReader text) {
    String email = text.text();
    Map<FormField, String> fields = new TreeMap<>();
    text.texts().forEach((field, value) -> fields.put(FormField.valueOf(field), value));
    NoticeReference shown =
        new NoticeReference(new NoticeCode(text.text()), text.count(), text.text(), text.text());
    String language = text.text();
    Set<ConsentTopic> chosen = new HashSet<>();
    for (int left = text.count(); left > 0; left--) {
      chosen.add(new ConsentTopic(new PurposeCode(text.text()), Channel.valueOf(text.text())));
    }
    return new Applicant(email, fields, chosen, shown, language);
  }

  private static SealPlace place(UUID id) {
    return new SealPlace("sign_up", id, id, "whole", 1);
  }
}
