package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.domain.customer.Contactable;
import id.pelanggan.domain.customer.CustomerFilter;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which customers are listed or counted. */
final class FilterOptions {
  @Option(
      names = "--active-within",
      paramLabel = "${bundle:label.days}",
      descriptionKey = "customers.activeWithin",
      converter = Days.class)
  private OptionalInt activeWithin = OptionalInt.empty();

  @Option(
      names = "--inactive-since",
      paramLabel = "${bundle:label.days}",
      descriptionKey = "customers.inactiveSince",
      converter = Days.class)
  private OptionalInt inactiveSince = OptionalInt.empty();

  @Option(
      names = "--city",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "customers.city",
      converter = TextConverter.class)
  private Optional<String> city = Optional.empty();

  @Option(
      names = "--reach",
      paramLabel = "has-email|has-phone|none",
      descriptionKey = "customers.reach",
      converter = Reach.class)
  private Optional<Contactable> contactable = Optional.empty();

  CustomerFilter filter() {
    return new CustomerFilter(activeWithin, inactiveSince, city, contactable);
  }

  static final class Days implements ITypeConverter<OptionalInt> {
    @Override
    public OptionalInt convert(String value) {
      if (!value.matches("[1-9][0-9]{0,4}")) {
        throw new TypeConversionException("not a number of days");
      }
      return OptionalInt.of(Integer.parseInt(value));
    }
  }

  static final class Reach extends WordConverter<Contactable> {
    Reach() {
      super(wordsOf(Contactable.class));
    }
  }
}
