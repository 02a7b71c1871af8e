package id.pelanggan.adapters.web.page;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;

import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.PostalAddress;
import j2html.tags.specialized.DlTag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept of a customer, as a list of names and values. */
final class OwnData {
  private final Frame frame;
  private final OwnPage page;

  OwnData(Frame frame, OwnPage page) {
    this.frame = frame;
    this.page = page;
  }

  DlTag list() {
    DlTag list = dl();
    new TreeMap<>(page.attributes())
        .forEach((attribute, value) ->
            add(list, frame.words().word(attribute), shown(attribute, value)));
    page.contacts()
        .forEach(contact -> add(list, frame.words().word(contact.kind()), contact.written()));
    page.addresses().forEach(address -> add(list, frame.say("own.data.address"), written(address)));
    page.preferences().forEach((name, value) -> add(list, name, value));
    return list;
  }

  private static void add(DlTag list, String name, String value) {
    list.with(dt(name), dd(value));
  }

  private String shown(Attribute attribute, String value) {
    return switch (attribute) {
      case BIRTH_DATE, CUSTOMER_SINCE -> date(value);
      case LANGUAGE -> Locale.of(value).getDisplayLanguage(frame.language().locale());
      case PREFERRED_CHANNEL -> channel(value);
      case FULL_NAME, GIVEN_NAME, FAMILY_NAME, GENDER, NOTE -> value;
    };
  }

  private String date(String value) {
    try {
      return frame.words().date(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  private String channel(String value) {
    return Arrays.stream(Channel.values())
        .filter(channel -> channel.name().equals(value))
        .map(frame.words()::word)
        .findFirst()
        .orElse(value);
  }

  static String written(PostalAddress address) {
    return Stream.of(
            address.street().replace("\n", ", "),
            address.district(),
            address.city(),
            address.region(),
            address.postcode(),
            address.country())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
