package id.pelanggan.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.source.SourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerFactsTest {
  @Test
  void shouldKnowNothingOfAStranger() {
    assertThat(CustomerFacts.of(Survivorship.derive(List.of())))
        .isEqualTo(
            new CustomerFacts(
                "", "", "", "", OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
  }

  @Test
  void shouldTakeCoarseTraitsAlone() {
    CustomerFacts facts =
        facts(
            Map.of(
                Attribute.FULL_NAME, "Zaenab Santoso",
                Attribute.BIRTH_DATE, "1994-12-31",
                Attribute.LANGUAGE, "id",
                Attribute.PREFERRED_CHANNEL, "WHATSAPP",
                Attribute.CUSTOMER_SINCE, "2019-02-28",
                Attribute.NOTE, "likes jasmine"),
            address("Kota Bandung", "Indonesia"));

    assertThat(facts)
        .isEqualTo(
            new CustomerFacts(
                "Kota Bandung",
                "Indonesia",
                "id",
                "WHATSAPP",
                OptionalInt.of(1990),
                OptionalInt.of(12),
                Optional.of(LocalDate.of(2019, 2, 28))));
  }

  @ParameterizedTest
  @CsvSource({"1990-01-01, 1990, 1", "1994-05-17, 1990, 5", "1995-05-17, 1995, 5"})
  void shouldCoarsenBirthToBandsOfFiveYears(String date, int band, int month) {
    CustomerFacts facts = facts(Map.of(Attribute.BIRTH_DATE, date));

    assertThat(facts.birthYearBand()).hasValue(band);
    assertThat(facts.birthMonth()).hasValue(month);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  kota   BANDUNG ' | Kota Bandung",
        "dki jakarta | Dki Jakarta",
        "İZMİR | İzmi̇r",
        "花蓮 | 花蓮",
        "Jl. Melati 5 | ''",
        "call 0800-0012-3456 | ''",
        "'' | ''"
      })
  void shouldSpellPlacesAlikeAndLeaveOutWhatIsNone(String written, String city) {
    assertThat(facts(Map.of(), address(written, "x")).city()).isEqualTo(city);
  }

  @Test
  void shouldLeaveOutWhatIsTooLongForAPlace() {
    assertThat(facts(Map.of(), address("a".repeat(80), "x")).city()).hasSize(80);
    assertThat(facts(Map.of(), address("a".repeat(81), "x")).city()).isEmpty();
  }

  @Test
  void shouldTakeTheFirstAddressThatHasACity() {
    CustomerFacts facts = facts(Map.of(), address("", "Malaysia"), address("bogor", "Indonesia"));

    assertThat(facts.city()).isEqualTo("Bogor");
    assertThat(facts.country()).isEqualTo("Malaysia");
  }

  private static PostalAddress address(String city, String country) {
    return new PostalAddress("", "", city, "", "", country);
  }

  private static CustomerFacts facts(
      Map<Attribute, String> attributes, PostalAddress... addresses) {
    CustomerDetails details =
        new CustomerDetails(
            attributes, List.of(), Stream.of(addresses).toList(), new TreeMap<>(), new TreeMap<>());
    Origin origin = new Origin(new UUID(0, 1), new SourceId(new UUID(0, 2)), Instant.EPOCH);
    return CustomerFacts.of(Survivorship.derive(List.of(new Statement(origin, 50, details))));
  }
}
