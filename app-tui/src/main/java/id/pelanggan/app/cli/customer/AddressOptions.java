package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.domain.customer.PostalAddress;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** An address that is given by hand, in parts. */
final class AddressOptions {
  @Option(
      names = "--street",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "address.street",
      converter = TextConverter.class)
  private String street = "";

  @Option(
      names = "--district",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "address.district",
      converter = TextConverter.class)
  private String district = "";

  @Option(
      names = "--city",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "address.city",
      converter = TextConverter.class)
  private String city = "";

  @Option(
      names = "--region",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "address.region",
      converter = TextConverter.class)
  private String region = "";

  @Option(
      names = "--postcode",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "address.postcode",
      converter = TextConverter.class)
  private String postcode = "";

  @Option(
      names = "--country",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "address.country",
      converter = TextConverter.class)
  private String country = "";

  /** Empty where no part is given. */
  Optional<PostalAddress> find() {
    boolean none =
        Stream.of(street, district, city, region, postcode, country).allMatch(String::isEmpty);
    return none
        ? Optional.empty()
        : Optional.of(new PostalAddress(street, district, city, region, postcode, country));
  }
}
