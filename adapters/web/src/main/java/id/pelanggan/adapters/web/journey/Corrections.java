package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Fields;
import id.pelanggan.adapters.web.exchange.PageLanguage;
import id.pelanggan.adapters.web.exchange.Reply;
import id.pelanggan.adapters.web.page.DetailsView;
import id.pelanggan.adapters.web.page.Mistakes;
import id.pelanggan.adapters.web.page.PlainPages.Done;
import id.pelanggan.application.customer.CustomerChange.Contact;
import id.pelanggan.application.customer.CustomerChange.Replacement;
import id.pelanggan.application.customer.CustomerChange.Request;
import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.application.selfservice.SessionToken;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a customer corrects: what they typed, compared with what is kept. */
final class Corrections {
  private final Counter counter;
  private final Visit visit;
  private final SessionToken session;
  private final Fields typed;

  Corrections(Counter counter, Visit visit, SessionToken session) {
    this.counter = requireNonNull(counter, "counter is null");
    this.visit = requireNonNull(visit, "visit is null");
    this.session = requireNonNull(session, "session is null");
    this.typed = visit.asked().form();
  }

  /** What the fields hold before anybody typed. */
  static Map<String, String> kept(OwnPage page) {
    Map<String, String> kept = new HashMap<>();
    page.name().ifPresent(name -> kept.put(DetailsView.NAME, name));
    PageLanguage.find(page.attributes().getOrDefault(Attribute.LANGUAGE, ""))
        .ifPresent(language -> kept.put(DetailsView.LANGUAGE, language.code()));
    page.contacts().forEach(contact -> kept.put(DetailsView.field(contact), contact.written()));
    page.addresses().stream().findFirst().ifPresent(address -> kept.putAll(parts(address)));
    int place = 0;
    for (String value : page.preferences().values()) {
      kept.put(DetailsView.preference(place), value);
      place++;
    }
    return kept;
  }

  private static Map<String, String> parts(PostalAddress address) {
    return Map.of(
        "street", address.street().replace("\n", ", "),
        "district", address.district(),
        "city", address.city(),
        "region", address.region(),
        "postcode", address.postcode(),
        "country", address.country());
  }

  Reply send() {
    OwnPage page = counter.show(session, visit.frame().language());
    Map<String, String> kept = kept(page);
    Request request =
        new Request(
            attributes(kept), added(), address(kept), preferences(page, kept), replaced(page));
    try {
      counter.correct(session, request);
      return visit.done(Done.CORRECTED);
    } catch (PelangganException e) {
      return again(page, mistakes(page, kept, e));
    }
  }

  private boolean isChanged(Map<String, String> kept, String field) {
    return !typed.text(field).equals(kept.getOrDefault(field, ""));
  }

  private Map<Attribute, String> attributes(Map<String, String> kept) {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    if (isChanged(kept, DetailsView.NAME)) {
      typed.find(DetailsView.NAME).ifPresent(name -> attributes.put(Attribute.FULL_NAME, name));
    }
    if (isChanged(kept, DetailsView.LANGUAGE)) {
      typed
          .find(DetailsView.LANGUAGE)
          .flatMap(PageLanguage::find)
          .ifPresent(language -> attributes.put(Attribute.LANGUAGE, language.code()));
    }
    return attributes;
  }

  private List<Contact> added() {
    List<Contact> added = new ArrayList<>();
    typed
        .find(DetailsView.NEW_EMAIL)
        .ifPresent(text -> added.add(contact(ContactKind.EMAIL, text)));
    typed
        .find(DetailsView.NEW_PHONE)
        .ifPresent(text -> added.add(contact(ContactKind.PHONE, text)));
    return added;
  }

  private static Contact contact(ContactKind kind, String written) {
    return new Contact(kind, written, ContactStatus.UNCONFIRMED);
  }

  /** One that was emptied is taken away; one that was not shown stays. */
  private List<Replacement> replaced(OwnPage page) {
    return page.contacts().stream()
        .filter(contact -> !typed.list(DetailsView.field(contact)).isEmpty())
        .filter(contact -> !typed.text(DetailsView.field(contact)).equals(contact.written()))
        .map(contact -> new Replacement(contact.key(), typed.find(DetailsView.field(contact))))
        .toList();
  }

  private Optional<PostalAddress> address(Map<String, String> kept) {
    boolean changed = DetailsView.ADDRESS.stream().anyMatch(part -> isChanged(kept, part));
    boolean empty = DetailsView.ADDRESS.stream().allMatch(part -> typed.text(part).isEmpty());
    return changed && !empty
        ? Optional.of(
            new PostalAddress(
                typed.text("street"),
                typed.text("district"),
                typed.text("city"),
                typed.text("region"),
                typed.text("postcode"),
                typed.text("country")))
        : Optional.empty();
  }

  private Map<String, String> preferences(OwnPage page, Map<String, String> kept) {
    Map<String, String> preferences = new HashMap<>();
    int place = 0;
    for (String name : page.preferences().keySet()) {
      String field = DetailsView.preference(place);
      if (isChanged(kept, field)) {
        typed.find(field).ifPresent(value -> preferences.put(name, value));
      }
      place++;
    }
    return preferences;
  }

  private Mistakes mistakes(OwnPage page, Map<String, String> kept, PelangganException failure) {
    if (failure.code() == CustomerError.EMAIL_INVALID) {
      return marked(page, kept, ContactKind.EMAIL);
    }
    if (failure.code() == CustomerError.PHONE_INVALID) {
      return marked(page, kept, ContactKind.PHONE);
    }
    if (failure.code().name().equals("CHANGE_EMPTY")) {
      return Mistakes.of(DetailsView.NAME, "details.nothing");
    }
    throw failure;
  }

  /** Every field of the kind that was changed: one of them is the one. */
  private Mistakes marked(OwnPage page, Map<String, String> kept, ContactKind kind) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    String key = "details.invalid." + kind.name();
    page.contacts().stream()
        .filter(contact -> contact.kind() == kind)
        .map(DetailsView::field)
        .filter(field -> isChanged(kept, field) && typed.find(field).isPresent())
        .forEach(field -> mistakes.put(field, key));
    String added = kind == ContactKind.EMAIL ? DetailsView.NEW_EMAIL : DetailsView.NEW_PHONE;
    typed.find(added).ifPresent(text -> mistakes.put(added, key));
    return new Mistakes(mistakes);
  }

  private Reply again(OwnPage page, Mistakes mistakes) {
    Map<String, String> values = new HashMap<>(kept(page));
    typed.values().keySet().forEach(field -> values.put(field, typed.text(field)));
    return Replies.form(
        new DetailsView(visit.frame().of(page.shop(), page.officer()), values, mistakes).html(page),
        mistakes);
  }
}
