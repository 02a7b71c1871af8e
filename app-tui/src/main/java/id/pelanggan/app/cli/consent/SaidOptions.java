package id.pelanggan.app.cli.consent;

import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.TimeConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a customer said, how, and what proves it. */
final class SaidOptions {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--purpose",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "consent.purpose",
      required = true,
      converter = PurposeText.class)
  private PurposeCode purpose;

  @Option(
      names = "--channel",
      paramLabel = "${bundle:label.channel}",
      descriptionKey = "consent.channel",
      required = true,
      converter = ChannelText.class)
  private Set<Channel> channels = new LinkedHashSet<>();

  @Option(
      names = "--contact",
      paramLabel = "${bundle:label.key}",
      descriptionKey = "consent.contact",
      converter = Key.class)
  private Optional<ContactKey> contact = Optional.empty();

  @Option(
      names = "--method",
      paramLabel = "${bundle:label.method}",
      descriptionKey = "consent.method",
      converter = Method.class)
  private ConsentMethod method = ConsentMethod.COUNTER;

  @Option(
      names = "--place",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "consent.place",
      converter = TextConverter.class)
  private String place = "";

  @Option(
      names = "--evidence",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "consent.evidence",
      converter = TextConverter.class)
  private String evidence = "";

  @Option(
      names = "--guardian",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "consent.guardian",
      converter = TextConverter.class)
  private String guardian = "";

  @Option(
      names = "--notice-version",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "consent.noticeVersion",
      converter = Version.class)
  private Optional<Integer> noticeVersion = Optional.empty();

  @Option(
      names = "--at",
      paramLabel = "${bundle:label.time}",
      descriptionKey = "consent.at",
      converter = TimeConverter.class)
  private Optional<Instant> at = Optional.empty();

  PurposeCode purpose() {
    return purpose;
  }

  List<ConsentTopic> topics() {
    return channels.stream().map(channel -> new ConsentTopic(purpose, channel)).toList();
  }

  Optional<ContactKey> contact() {
    return contact;
  }

  ConsentMethod method() {
    return method;
  }

  ConsentProof proof() {
    return new ConsentProof(place, evidence, guardian);
  }

  Optional<Integer> noticeVersion() {
    return noticeVersion;
  }

  Optional<Instant> at() {
    return at;
  }

  /** As {@code customers show} has it. */
  static final class Key implements ITypeConverter<ContactKey> {
    @Override
    public ContactKey convert(String value) {
      if (!ContactKey.isKey(value)) {
        throw new TypeConversionException("not a key");
      }
      return new ContactKey(value);
    }
  }

  /** How an operator can hear it. */
  static final class Method extends WordConverter<ConsentMethod> {
    Method() {
      super(words());
    }

    private static Map<String, ConsentMethod> words() {
      return Arrays.stream(ConsentMethod.values())
          .filter(method ->
              method.isOwnAct()
                  && method != ConsentMethod.SELF_SERVICE
                  && method != ConsentMethod.SIGN_UP)
          .collect(
              Collectors.toMap(
                  method -> method.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  method -> method));
    }
  }

  static final class Version extends RangeConverter {
    Version() {
      super(1, 1_000_000);
    }
  }
}
