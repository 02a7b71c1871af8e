package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What an operator says of a file on the command line. */
final class ReadingOptions {
  @Option(
      names = "--source",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "import.source",
      converter = SourceName.class)
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "${bundle:label.zone}",
      descriptionKey = "import.zone",
      converter = Zone.class)
  private Optional<ZoneId> zone = Optional.empty();

  @Option(
      names = "--currency",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "import.currency",
      converter = CurrencyCode.class)
  private Optional<Currency> currency = Optional.empty();

  @Option(
      names = "--dates",
      paramLabel = "iso|day-first|month-first|compact",
      descriptionKey = "import.dates",
      converter = Dates.class)
  private Optional<DateStyle> dates = Optional.empty();

  @Option(
      names = "--numbers",
      paramLabel = "indonesian|english",
      descriptionKey = "import.numbers",
      converter = Numbers.class)
  private Optional<NumberStyle> numbers = Optional.empty();

  @Option(names = "--verified-emails", descriptionKey = "import.verifiedEmails")
  private boolean verifiedEmails;

  @Option(
      names = "--purpose",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "import.purpose")
  private String purpose = StartingPurposes.SALES_AND_SERVICE.value();

  Answers answers() {
    return new Answers(source, zone, currency, dates, numbers, verifiedEmails);
  }

  /**
   * @throws PelangganException {@link CliError#PURPOSE_UNKNOWN} where data is not kept for that
   */
  PurposeCode purpose() {
    return StartingPurposes.all().stream()
        .filter(known -> known.value().equals(purpose))
        .findFirst()
        .orElseThrow(() ->
            new PelangganException(
                CliError.PURPOSE_UNKNOWN,
                Map.of(
                    "known",
                    StartingPurposes.all().stream()
                        .map(PurposeCode::value)
                        .collect(Collectors.joining(", ")))));
  }

  /** A source's name has at most sixty characters. */
  static final class SourceName implements ITypeConverter<String> {
    private static final int LONGEST = 60;

    @Override
    public String convert(String value) {
      String name = new TextConverter().convert(value);
      if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
        throw new TypeConversionException("not a name");
      }
      return name;
    }
  }

  static final class Zone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String value) {
      try {
        return ZoneId.of(value.strip());
      } catch (DateTimeException e) {
        throw new TypeConversionException("not a time zone");
      }
    }
  }

  static final class CurrencyCode implements ITypeConverter<Currency> {
    @Override
    public Currency convert(String value) {
      try {
        return Currency.getInstance(value.strip().toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("not a currency");
      }
    }
  }

  static final class Dates extends WordConverter<DateStyle> {
    Dates() {
      super(wordsOf(DateStyle.class));
    }
  }

  static final class Numbers extends WordConverter<NumberStyle> {
    Numbers() {
      super(wordsOf(NumberStyle.class));
    }
  }
}
