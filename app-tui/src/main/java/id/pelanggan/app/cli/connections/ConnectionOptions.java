package id.pelanggan.app.cli.connections;

import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.Hosting;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the shop decides of a connection, whatever the system is. */
final class ConnectionOptions {
  @Option(
      names = "--purpose",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "connection.purpose",
      converter = Purpose.class)
  private PurposeCode purpose = StartingPurposes.SALES_AND_SERVICE;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--country",
      paramLabel = "${bundle:label.country}",
      descriptionKey = "connection.country",
      required = true,
      converter = Country.class)
  private String country;

  @Option(
      names = "--safeguard",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "connection.safeguard",
      converter = Safeguard.class)
  private String safeguard = "";

  @Option(
      names = "--trust",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "connection.trust",
      converter = Trust.class)
  private int trust = Source.TRUST_BY_DEFAULT;

  @Option(names = "--verified-emails", descriptionKey = "connection.verifiedEmails")
  private boolean verifiedEmails;

  @Option(
      names = "--zone",
      paramLabel = "${bundle:label.zone}",
      descriptionKey = "connection.zone",
      converter = Zone.class)
  private ZoneId zone = ZoneId.systemDefault();

  @Option(
      names = "--schedule",
      paramLabel = "${bundle:label.schedule}",
      descriptionKey = "connection.schedule",
      converter = TextConverter.class)
  private Optional<String> schedule = Optional.empty();

  PurposeCode purpose() {
    return purpose;
  }

  Hosting hosting() {
    return new Hosting(country, safeguard);
  }

  int trust() {
    return trust;
  }

  boolean verifiedEmails() {
    return verifiedEmails;
  }

  ZoneId zone() {
    return zone;
  }

  Optional<String> schedule() {
    return schedule;
  }

  static final class Purpose extends WordConverter<PurposeCode> {
    Purpose() {
      super(
          StartingPurposes.all().stream()
              .collect(Collectors.toMap(PurposeCode::value, code -> code)));
    }
  }

  /** Two letters of ISO 3166. */
  static final class Country implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      String code = value.strip().toUpperCase(Locale.ROOT);
      if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
        throw new TypeConversionException("not a country");
      }
      return code;
    }
  }

  static final class Safeguard implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      String text = new TextConverter().convert(value);
      if (text.length() > Hosting.LONGEST_SAFEGUARD) {
        throw new TypeConversionException("too long");
      }
      return text;
    }
  }

  /** Less than operators are trusted. */
  static final class Trust extends RangeConverter {
    Trust() {
      super(0, Source.TRUST_OF_OPERATORS - 1);
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
}
