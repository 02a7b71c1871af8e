package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.application.purpose.PurposeChange;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said of a purpose. A text that is given in one language is taken for both. */
final class PurposeOptions {
  @Option(
      names = "--title",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "purposes.title",
      converter = TextConverter.class)
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--title-english",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "purposes.titleEnglish",
      converter = TextConverter.class)
  private Optional<String> titleEnglish = Optional.empty();

  @Option(
      names = "--description",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "purposes.description",
      converter = TextConverter.class)
  private Optional<String> description = Optional.empty();

  @Option(
      names = "--description-english",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "purposes.descriptionEnglish",
      converter = TextConverter.class)
  private Optional<String> descriptionEnglish = Optional.empty();

  @Option(
      names = "--basis",
      paramLabel = "${bundle:label.word}",
      descriptionKey = "purposes.basis",
      converter = Basis.class)
  private Optional<LegalBasis> basis = Optional.empty();

  @Option(
      names = "--balancing",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "purposes.balancing",
      converter = TextConverter.class)
  private Optional<String> balancing = Optional.empty();

  @Option(
      names = "--citation",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "purposes.citation",
      converter = TextConverter.class)
  private Optional<String> citation = Optional.empty();

  @Option(
      names = "--people",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "purposes.people",
      converter = TextConverter.class)
  private Optional<String> people = Optional.empty();

  @Option(
      names = "--recipients",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "purposes.recipients",
      converter = TextConverter.class)
  private Optional<String> recipients = Optional.empty();

  @Option(
      names = "--channels",
      paramLabel = "${bundle:label.words}",
      descriptionKey = "purposes.channels",
      split = ",",
      converter = ChannelWord.class)
  private List<Channel> channels = new ArrayList<>();

  @Option(
      names = "--kinds",
      paramLabel = "${bundle:label.words}",
      descriptionKey = "purposes.kinds",
      split = ",",
      converter = KindWord.class)
  private List<DataKind> kinds = new ArrayList<>();

  @Option(
      names = "--parent",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "purposes.parent",
      converter = PurposeArgument.Converter.class)
  private Optional<PurposeCode> parent = Optional.empty();

  @Option(
      names = "--consent-lasts",
      paramLabel = "${bundle:label.period}",
      descriptionKey = "purposes.consentLasts",
      converter = PeriodConverter.class)
  private Optional<Period> consentLifetime = Optional.empty();

  @Option(
      names = "--minimum-age",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "purposes.minimumAge",
      converter = Age.class)
  private Optional<Integer> minimumAge = Optional.empty();

  @Mixin private RetentionOptions retention = new RetentionOptions();

  PurposeChange change() {
    return new PurposeChange(
        both(title, titleEnglish),
        both(description, descriptionEnglish),
        basis,
        both(balancing, Optional.empty()),
        citation,
        both(people, Optional.empty()),
        channels.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(channels)),
        kinds.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(kinds)),
        both(recipients, Optional.empty()),
        retention.term(),
        parent,
        consentLifetime,
        minimumAge);
  }

  private static Optional<LocalText> both(Optional<String> indonesian, Optional<String> english) {
    return indonesian.or(() -> english).map(text -> new LocalText(text, english.orElse(text)));
  }

  static final class Basis extends WordConverter<LegalBasis> {
    Basis() {
      super(wordsOf(LegalBasis.class));
    }
  }

  static final class ChannelWord extends WordConverter<Channel> {
    ChannelWord() {
      super(wordsOf(Channel.class));
    }
  }

  static final class KindWord extends WordConverter<DataKind> {
    KindWord() {
      super(wordsOf(DataKind.class));
    }
  }

  static final class Age extends RangeConverter {
    Age() {
      super(0, 21);
    }
  }
}
