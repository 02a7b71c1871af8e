package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.application.customer.CustomerChange.Contact;
import id.pelanggan.application.customer.CustomerChange.Replacement;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What can be said of contact points that are there already. */
final class ContactOptions {
  @Option(
      names = "--remove-email",
      paramLabel = "${bundle:label.email}",
      descriptionKey = "customer.removeEmail",
      converter = TextConverter.class)
  private List<String> removedEmails = new ArrayList<>();

  @Option(
      names = "--remove-phone",
      paramLabel = "${bundle:label.phone}",
      descriptionKey = "customer.removePhone",
      converter = TextConverter.class)
  private List<String> removedPhones = new ArrayList<>();

  @Option(
      names = "--verified-email",
      paramLabel = "${bundle:label.email}",
      descriptionKey = "customer.verifiedEmail",
      converter = TextConverter.class)
  private List<String> verifiedEmails = new ArrayList<>();

  @Option(
      names = "--verified-phone",
      paramLabel = "${bundle:label.phone}",
      descriptionKey = "customer.verifiedPhone",
      converter = TextConverter.class)
  private List<String> verifiedPhones = new ArrayList<>();

  @Option(
      names = "--replace",
      paramLabel = "${bundle:label.replacement}",
      descriptionKey = "customer.replace",
      converter = {ContactKeyConverter.class, TextConverter.class})
  private Map<ContactKey, String> replaced = new LinkedHashMap<>();

  @Option(
      names = "--remove-contact",
      paramLabel = "${bundle:label.key}",
      descriptionKey = "customer.removeContact",
      converter = ContactKeyConverter.class)
  private List<ContactKey> removed = new ArrayList<>();

  List<Replacement> replacements() {
    List<Replacement> replacements = new ArrayList<>();
    replaced.forEach((key, by) -> replacements.add(new Replacement(key, Optional.of(by))));
    removed.forEach(key -> replacements.add(new Replacement(key, Optional.empty())));
    return replacements;
  }

  List<Contact> contacts() {
    List<Contact> contacts = new ArrayList<>();
    add(contacts, ContactKind.EMAIL, ContactStatus.REMOVED, removedEmails);
    add(contacts, ContactKind.PHONE, ContactStatus.REMOVED, removedPhones);
    add(contacts, ContactKind.EMAIL, ContactStatus.VERIFIED, verifiedEmails);
    add(contacts, ContactKind.PHONE, ContactStatus.VERIFIED, verifiedPhones);
    return contacts;
  }

  private static void add(
      List<Contact> contacts, ContactKind kind, ContactStatus status, List<String> written) {
    written.forEach(value -> contacts.add(new Contact(kind, value, status)));
  }
}
