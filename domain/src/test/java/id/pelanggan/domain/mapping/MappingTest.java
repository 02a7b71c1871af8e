package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pelanggan.domain.source.Stream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MappingTest {
  private static final Mapping CUSTOMERS = Mapping.empty(Stream.CUSTOMERS, "Toko");

  @Test
  void shouldRefuseFieldsOfOtherStreams() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CUSTOMERS.withColumns(Field.QUANTITY, List.of("qty")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CUSTOMERS.withColumns(Field.SCORE, List.of("nilai")));
  }

  @Test
  void shouldRefuseMoreColumnsThanAFieldTakes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CUSTOMERS.withColumns(Field.CITY, List.of("a", "b")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CUSTOMERS.withColumns(Field.PHONE, List.of("a", "a")));
    assertThat(CUSTOMERS.withColumns(Field.PHONE, List.of("a", "b")).columns(Field.PHONE))
        .containsExactly("a", "b");
  }

  @Test
  void shouldRefuseNamesThatCannotStandInItsText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CUSTOMERS.withColumns(Field.CITY, List.of("a\nb")));
    assertThatIllegalArgumentException().isThrownBy(() -> CUSTOMERS.withSource(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> CUSTOMERS.withSource("x".repeat(61)));
    assertThatIllegalArgumentException().isThrownBy(() -> CUSTOMERS.withPhoneRegion("Id"));
    assertThatIllegalArgumentException().isThrownBy(() -> CUSTOMERS.withPhoneRegion("IDN"));
  }

  @Test
  void shouldForgetAFieldOfNoColumn() {
    Mapping named = CUSTOMERS.withColumns(Field.CITY, List.of("Kota"));

    assertThat(named.has(Field.CITY)).isTrue();
    assertThat(named.withColumns(Field.CITY, List.of())).isEqualTo(CUSTOMERS);
  }

  @Test
  void shouldChangeOneThingAtATime() {
    Mapping changed =
        CUSTOMERS
            .withZone(ZoneId.of("Asia/Makassar"))
            .withCurrency(Currency.getInstance("IDR"))
            .withDates(DateStyle.COMPACT)
            .withNumbers(NumberStyle.INDONESIAN)
            .withPhoneRegion("SG")
            .withSource("Kasir");

    assertThat(changed)
        .isEqualTo(
            new Mapping(
                Stream.CUSTOMERS,
                "Kasir",
                Map.of(),
                DateStyle.COMPACT,
                NumberStyle.INDONESIAN,
                Optional.of(ZoneId.of("Asia/Makassar")),
                Optional.of(Currency.getInstance("IDR")),
                "SG",
                "",
                false,
                CustomerIdForm.WRITTEN));
  }

  @Test
  void shouldKnowWhatStaysAnExtra() {
    Mapping mapping = CUSTOMERS.withColumns(Field.CITY, List.of("Kota"));

    assertThat(mapping.extras(List.of("Kota", "Ukuran Sepatu", "", "Kota")))
        .containsExactly("Ukuran Sepatu", "column 3", "Kota (2)");
  }

  @Test
  void shouldKnowWhatIsMissing() {
    Mapping orders = Mapping.empty(Stream.ORDERS, "Kasir");

    assertThat(CUSTOMERS.missingFields()).isEmpty();
    assertThat(orders.missingFields())
        .containsExactly(Field.ORDER_ID, Field.ORDERED_AT, Field.UNIT_PRICE);
    assertThat(orders.withColumns(Field.LINE_AMOUNT, List.of("Total")).missingFields())
        .containsExactly(Field.ORDER_ID, Field.ORDERED_AT);
    assertThat(Mapping.empty(Stream.PRODUCTS, "Kasir").missingFields())
        .containsExactly(Field.PRODUCT_CODE, Field.PRODUCT_NAME);
    assertThat(Mapping.empty(Stream.INTERACTIONS, "Kasir").missingFields())
        .containsExactly(Field.CUSTOMER_ID, Field.OCCURRED_AT);
  }

  @Test
  void shouldBeReadFromItsOwnText() {
    Chance chance = Chance.seeded();
    for (int round = 0; round < 5_000; round++) {
      Mapping mapping = any(chance);
      assertThat(Mapping.parse(mapping.toText())).isEqualTo(mapping);
      assertThat(Mapping.parse(mapping.toText().replace("\n", "\r\n\r\n"))).isEqualTo(mapping);
    }
  }

  private static Mapping any(Chance chance) {
    Stream stream =
        chance.of(List.of(Stream.CUSTOMERS, Stream.ORDERS, Stream.PRODUCTS, Stream.INTERACTIONS));
    Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    for (Field field : Field.of(stream)) {
      if (chance.toss()) {
        columns.put(field, names(chance, field.takesSeveral() ? chance.between(1, 4) : 1));
      }
    }
    return new Mapping(
        stream,
        CellText.strip(CellText.cut(names(chance, 1).getFirst(), 60)),
        columns,
        chance.of(List.of(DateStyle.values())),
        chance.of(List.of(NumberStyle.values())),
        chance.toss()
            ? Optional.empty()
            : Optional.of(ZoneId.of(chance.of(List.of("Asia/Jakarta", "Z", "+07:00", "UTC+8")))),
        chance.toss()
            ? Optional.empty()
            : Optional.of(chance.of(List.copyOf(Currency.getAvailableCurrencies()))),
        chance.of(List.of("ID", "ZA", "AZ")),
        chance.of(List.of("", "C", "\"", "#=,", "ret-")),
        chance.toss(),
        chance.of(List.of(CustomerIdForm.values())));
  }

  private static List<String> names(Chance chance, int count) {
    List<String> header = new ArrayList<>();
    for (int place = 0; place < count; place++) {
      header.add(chance.text(12));
    }
    return ColumnNames.of(header);
  }
}
