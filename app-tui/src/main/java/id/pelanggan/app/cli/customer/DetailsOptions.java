package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.application.customer.CustomerChange.Contact;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What can be said of a customer by hand, but for the address. */
final class DetailsOptions {
  @Option(
      names = "--name",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "customer.name",
      converter = TextConverter.class)
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--given",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "customer.given",
      converter = TextConverter.class)
  private Optional<String> given = Optional.empty();

  @Option(
      names = "--family",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "customer.family",
      converter = TextConverter.class)
  private Optional<String> family = Optional.empty();

  @Option(
      names = "--email",
      paramLabel = "${bundle:label.email}",
      descriptionKey = "customer.email",
      converter = TextConverter.class)
  private List<String> emails = new ArrayList<>();

  @Option(
      names = "--phone",
      paramLabel = "${bundle:label.phone}",
      descriptionKey = "customer.phone",
      converter = TextConverter.class)
  private List<String> phones = new ArrayList<>();

  @Option(
      names = "--birth-date",
      paramLabel = "${bundle:label.date}",
      descriptionKey = "customer.birthDate")
  private Optional<LocalDate> birthDate = Optional.empty();

  @Option(
      names = "--preferred-language",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "customer.language",
      converter = LanguageCode.class)
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--channel",
      paramLabel = "email|phone|whatsapp|sms|post|shop|web|social",
      descriptionKey = "customer.channel",
      converter = Channels.class)
  private Optional<Channel> channel = Optional.empty();

  @Option(
      names = "--note",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "customer.note",
      converter = TextConverter.class)
  private Optional<String> note = Optional.empty();

  @Option(
      names = "--prefer",
      paramLabel = "${bundle:label.preference}",
      descriptionKey = "customer.prefer",
      converter = {TextConverter.class, TextConverter.class})
  private Map<String, String> preferences = new LinkedHashMap<>();

  Map<Attribute, String> attributes() {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    name.ifPresent(value -> attributes.put(Attribute.FULL_NAME, value));
    given.ifPresent(value -> attributes.put(Attribute.GIVEN_NAME, value));
    family.ifPresent(value -> attributes.put(Attribute.FAMILY_NAME, value));
    birthDate.ifPresent(value -> attributes.put(Attribute.BIRTH_DATE, value.toString()));
    language.ifPresent(value -> attributes.put(Attribute.LANGUAGE, value));
    channel.ifPresent(value -> attributes.put(Attribute.PREFERRED_CHANNEL, value.name()));
    note.ifPresent(value -> attributes.put(Attribute.NOTE, value));
    return attributes;
  }

  List<Contact> contacts() {
    List<Contact> contacts = new ArrayList<>();
    emails.forEach(value -> contacts.add(unconfirmed(ContactKind.EMAIL, value)));
    phones.forEach(value -> contacts.add(unconfirmed(ContactKind.PHONE, value)));
    return contacts;
  }

  Map<String, String> preferences() {
    return Map.copyOf(preferences);
  }

  private static Contact unconfirmed(ContactKind kind, String written) {
    return new Contact(kind, written, ContactStatus.UNCONFIRMED);
  }

  /** Two letters of ISO 639-1. */
  static final class LanguageCode implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      String code = value.strip().toLowerCase(Locale.ROOT);
      if (!code.matches("[a-z]{2}")) {
        throw new TypeConversionException("not a language");
      }
      return code;
    }
  }

  static final class Channels extends WordConverter<Channel> {
    Channels() {
      super(wordsOf(Channel.class));
    }
  }
}
