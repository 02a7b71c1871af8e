package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReaderTest {
  private static final Currency RUPIAH = Currency.getInstance("IDR");
  private static final String HEADER =
      "Nota|Pelanggan|Waktu|Kode|Barang|Jumlah|Harga|Mata Uang|Jenis|Asal|Kanal|Warna|Diubah";
  private static final Mapping MAPPING =
      Mapping.parse(
          """
          stream = orders
          source = Kasir
          dates = day-first
          numbers = indonesian
          zone = Asia/Jakarta
          currency = IDR
          cancellation-prefix = B
          whole-number-ids = yes
          column.order-id = Nota
          column.customer-id = Pelanggan
          column.ordered-at = Waktu
          column.product-code = Kode
          column.product-name = Barang
          column.quantity = Jumlah
          column.unit-price = Harga
          column.currency = Mata Uang
          column.order-kind = Jenis
          column.original-order = Asal
          column.channel = Kanal
          column.changed-at = Diubah
          """);

  @Test
  void shouldReadAnOrderOfSeveralLines() {
    OrderDocument order =
        file(
                "N-1|17850.0|01/12/2010 08.27|K1|Kopi|2|Rp 15.000,50||||toko|merah|",
                "N-1||01/12/2010 08.26|K2|Teh|-1|500|IDR|||toko|merah|02/12/2010 09:00",
                "N-1|17850|01/12/2010 08.27|K1|Kopi|2|Rp 15.000,50||||toko|merah|")
            .document(OrderDocument.class, MAPPING);

    OrderLine coffee =
        new OrderLine("K1", "Kopi", new Quantity(2000), money("15000.50"), money("30001"));
    OrderLine tea = new OrderLine("K2", "Teh", new Quantity(-1000), money("500"), money("-500"));
    assertThat(order.id()).isEqualTo(new ExternalId("N-1"));
    assertThat(order.number()).isEqualTo("N-1");
    assertThat(order.customer()).isEqualTo(new CustomerReference.Named(new ExternalId("17850")));
    assertThat(order.kind()).isEqualTo(OrderKind.SALE);
    assertThat(order.orderedAt()).isEqualTo("2010-12-01T01:26:00Z");
    assertThat(order.orderedOn()).isEqualTo("2010-12-01");
    assertThat(order.changedAt()).contains(Instant.parse("2010-12-02T02:00:00Z"));
    assertThat(order.channel()).isEqualTo("toko");
    assertThat(order.lines()).containsExactly(coffee, tea, coffee);
    assertThat(order.total()).isEqualTo(money("59502"));
    assertThat(order.extras()).containsExactly(Map.entry("Warna", "merah"));
  }

  @Test
  void shouldKeepExtrasOfEveryLine() {
    OrderDocument order =
        file(
                "N-1||01/12/2010|K1|Kopi|1|500|||||merah|",
                "N-1||01/12/2010|K1|Kopi|1|500||||||kemarin",
                "N-1||01/12/2010|K1|Kopi|1|500|||||biru|")
            .document(OrderDocument.class, MAPPING);

    assertThat(order.extras())
        .containsExactly(
            Map.entry("Diubah [2]", "kemarin"),
            Map.entry("Warna [1]", "merah"),
            Map.entry("Warna [3]", "biru"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "N-1; ; SALE",
        "B-1; ; CANCELLATION",
        "N-1; Retur; RETURN",
        "B-1; penjualan; SALE",
        "N-1; BATAL; CANCELLATION",
        "b-1; ; SALE"
      })
  void shouldTellSalesFromCancellationsAndReturns(
      String id, @Nullable String word, OrderKind expected) {
    String kind = word == null ? "" : word;
    OrderDocument order =
        file(id + "||01/12/2010|K1|Kopi|-1|500||" + kind + "|N-0|||")
            .document(OrderDocument.class, MAPPING);

    assertThat(order.kind()).isEqualTo(expected);
    assertThat(order.original()).contains(new ExternalId("N-0"));
    assertThat(order.customer()).isEqualTo(new CustomerReference.WalkIn());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "|A|01/12/2010|K|Kopi|1|500|||||| ; ID_MISSING ; Nota",
        "N|A||K|Kopi|1|500|||||| ; TIME_MISSING ; Waktu",
        "N|A|kemarin|K|Kopi|1|500|||||| ; DATE_UNREADABLE ; Waktu",
        "N|A|31/02/2010|K|Kopi|1|500|||||| ; DATE_IMPOSSIBLE ; Waktu",
        "N|A|01/12/2010|K|Kopi||500|||||| ; NUMBER_MISSING ; Jumlah",
        "N|A|01/12/2010|K|Kopi|satu|500|||||| ; NUMBER_UNREADABLE ; Jumlah",
        "N|A|01/12/2010|K|Kopi|1,2345|500|||||| ; NUMBER_TOO_FINE ; Jumlah",
        "N|A|01/12/2010|K|Kopi|99999999999999999|500|||||| ; NUMBER_TOO_LARGE ; Jumlah",
        "N|A|01/12/2010|K|Kopi|1||||||| ; NUMBER_MISSING ; Harga",
        "N|A|01/12/2010|K|Kopi|1|1.5|||||| ; NUMBER_UNREADABLE ; Harga",
        "N|A|01/12/2010|K|Kopi|1|999999999999999999|||||| ; NUMBER_TOO_LARGE ; Harga",
        "N|A|01/12/2010|K|Kopi|1|1E+5|||||| ; NUMBER_UNREADABLE ; Harga",
        "N|A|01/12/2010|K|Kopi|1|500|??||||| ; CURRENCY_UNKNOWN ; Mata Uang",
        "N|A|01/12/2010|K|Kopi|1|£5|IDR||||| ; CURRENCY_UNKNOWN ; Harga",
        "N|A|01/12/2010|K|Kopi|1|-£5|||||| ; CURRENCY_UNKNOWN ; Harga",
        "N|A|01/12/2010|K|Kopi|1|(£5)|||||| ; CURRENCY_UNKNOWN ; Harga",
        "N|A|01/12/2010|K|Kopi|1|5 USD|||||| ; CURRENCY_UNKNOWN ; Harga",
        "N|A|01/12/2010|K|Kopi|1|500||tukar|||| ; KIND_UNKNOWN ; Jenis",
        "N|A|01/12/2010|K|Kopi|1|500|||||| |x ; TOO_MANY_COLUMNS ; ''",
        "N|A|01/12/2010|K|Kopi|1|500 ; TOO_FEW_COLUMNS ; ''",
      })
  void shouldRefuseWhatNoLineCanBeMadeOf(String row, RefusalReason reason, String column) {
    assertThat(file(row.strip()).refusal(MAPPING)).isEqualTo(new Refusal(reason, column));
  }

  @Test
  void shouldRefuseTimesOfNoZone() {
    Mapping zoneless = without("zone");

    assertThat(file("N|A|01/12/2010|K|Kopi|1|500||||||").refusal(zoneless))
        .isEqualTo(new Refusal(RefusalReason.ZONE_UNKNOWN, "Waktu"));
    OrderDocument order =
        file("N|A|01/12/2010 23:30 WIB|K|Kopi|1|500||||||").document(OrderDocument.class, zoneless);
    assertThat(order.orderedAt()).isEqualTo("2010-12-01T16:30:00Z");
    assertThat(order.orderedOn()).isEqualTo("2010-12-01");
  }

  @Test
  void shouldTellTheDayInTheShopsZone() {
    OrderDocument order =
        file("N|A|2010-12-01T23:30:00Z|K|Kopi|1|500||||||").document(OrderDocument.class, MAPPING);

    assertThat(order.orderedOn()).isEqualTo("2010-12-02");
  }

  @Test
  void shouldTakeTheCurrencyFromASignOnlyWhereNothingElseSaysIt() {
    Mapping unknown = without("currency");

    assertThat(
            file("N|A|01/12/2010|K|Kopi|1|£5||||||")
                .document(OrderDocument.class, unknown)
                .currency())
        .isEqualTo(Currency.getInstance("GBP"));
    assertThat(file("N|A|01/12/2010|K|Kopi|1|5||||||").refusal(unknown))
        .isEqualTo(new Refusal(RefusalReason.CURRENCY_UNKNOWN, "Mata Uang"));
  }

  @ParameterizedTest
  @CsvSource({
    "Pelanggan, N|B|01/12/2010|K1|Kopi|1|500||||toko||",
    "Mata Uang, N|A|01/12/2010|K1|Kopi|1|500|GBP|||toko||",
    "Jenis, N|A|01/12/2010|K1|Kopi|1|500||retur||toko||",
    "Asal, N|A|01/12/2010|K1|Kopi|1|500|||N-9|toko||",
    "Kanal, N|A|01/12/2010|K1|Kopi|1|500||||web||",
  })
  void shouldRefuseRowsThatContradictEachOther(String column, String second) {
    FileFixture file = file("N|A|01/12/2010|K1|Kopi|1|500|||N-8|toko||", second);

    assertThat(file.reader(MAPPING).assemble(file.read(MAPPING)))
        .isEqualTo(new Assembly.Refused(new Refusal(RefusalReason.DOCUMENT_CONFLICT, column)));
  }

  @Test
  void shouldRefuseASumThatIsTooLarge() {
    String row = "N|A|01/12/2010|K1|Kopi|1|60.000.000.000.000.000||||||";
    FileFixture file = file(row, row);

    assertThat(file.reader(MAPPING).assemble(file.read(MAPPING)))
        .isEqualTo(new Assembly.Refused(new Refusal(RefusalReason.NUMBER_TOO_LARGE, "")));
  }

  @Test
  void shouldTakeAmountsInsteadOfPrices() {
    Mapping mapping =
        MAPPING
            .withColumns(Field.LINE_AMOUNT, List.of("Harga"))
            .withColumns(Field.UNIT_PRICE, List.of());

    OrderLine line =
        file("N||01/12/2010|K|Kopi|3|1.000||||||")
            .document(OrderDocument.class, mapping)
            .lines()
            .getFirst();
    assertThat(line.amount()).isEqualTo(money("1000"));
    assertThat(line.unitPrice()).isEqualTo(money("333.33"));
    assertThat(
            file("N||01/12/2010|K|Kopi|0|1.000||||||")
                .document(OrderDocument.class, mapping)
                .total())
        .isEqualTo(money("1000"));
    assertThat(
            file("N||01/12/2010|K|Kopi||1.000||||||")
                .document(OrderDocument.class, mapping.withColumns(Field.QUANTITY, List.of()))
                .lines())
        .extracting(OrderLine::quantity)
        .containsExactly(new Quantity(1000));
  }

  @Test
  void shouldRoundAnAmountOnceAndToTheEvenNeighbour() {
    OrderDocument order =
        file("N||01/12/2010|K|Kopi|3|0,335||||||", "N||01/12/2010|K|Kopi|0,5|0,01||||||")
            .document(OrderDocument.class, MAPPING);

    assertThat(order.lines()).extracting(line -> line.amount().minor()).containsExactly(100L, 0L);
  }

  @Test
  void shouldLoseNoLineAndNoMoney() {
    Chance chance = Chance.seeded();
    for (int round = 0; round < 200; round++) {
      Map<String, BigDecimal> sums = new LinkedHashMap<>();
      Map<String, List<String>> codes = new LinkedHashMap<>();
      List<String> rows = new ArrayList<>();
      int lines = chance.between(1, 60);
      for (int line = 0; line < lines; line++) {
        String id = "N" + chance.below(6);
        int quantity = chance.between(-20, 20);
        BigDecimal price = BigDecimal.valueOf(chance.below(1_000_000), 2);
        String code = "K" + chance.below(4);
        rows.add(
            "%s|A|%02d/12/2010|%s|Kopi|%d|%s||||||"
                .formatted(
                    id, chance.between(1, 9), code, quantity, price.toString().replace('.', ',')));
        sums.merge(id, price.multiply(BigDecimal.valueOf(quantity)), BigDecimal::add);
        codes.computeIfAbsent(id, none -> new ArrayList<>()).add(code);
      }
      FileFixture file = file(rows.toArray(String[]::new));
      Map<String, List<RowValues>> documents = new LinkedHashMap<>();
      for (RowValues values : file.read(MAPPING)) {
        documents.computeIfAbsent(values.key().value(), none -> new ArrayList<>()).add(values);
      }
      assertThat(documents.keySet()).isEqualTo(sums.keySet());
      documents.forEach((id, values) -> {
        OrderDocument order =
            (OrderDocument) FileFixture.assembled(file.reader(MAPPING).assemble(values));
        assertThat(order.total().amount()).isEqualByComparingTo(sums.get(id));
        assertThat(order.lines()).extracting(OrderLine::productCode).isEqualTo(codes.get(id));
      });
    }
  }

  @Test
  void shouldPutOnlyRowsOfOneDocumentTogether() {
    FileFixture file = file("N||01/12/2010|K|Kopi|1|5||||||", "M||01/12/2010|K|Kopi|1|5||||||");
    RowReader reader = file.reader(MAPPING);

    assertThatIllegalArgumentException().isThrownBy(() -> reader.assemble(file.read(MAPPING)));
    assertThatIllegalArgumentException().isThrownBy(() -> reader.assemble(List.of()));
    RowValues line = file.read(MAPPING).getFirst();
    assertThat(line.isCounted()).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> line.occurrence(2));
  }

  @Test
  void shouldTellWhichOrderARefusedRowBelongsTo() {
    FileFixture file =
        file(
            "17.0|A|kemarin|K|Kopi|1|5||||||",
            "|A|kemarin|K|Kopi|1|5||||||",
            "N-1|A",
            "N\u0000",
            "N\u0000N");
    RowReader reader = file.reader(MAPPING);

    assertThat(file.rows())
        .extracting(row -> reader.findKey(row).map(ExternalId::value).orElse(""))
        .containsExactly("17", "", "N-1", "N", "");
  }

  @Test
  void shouldNameCustomersByTheirEmailAddressesOrNumbers() {
    Mapping mapping =
        Mapping.parse(MAPPING.toText().replace("customer-ids = written", "customer-ids = email"));
    Mapping phones =
        Mapping.parse(MAPPING.toText().replace("customer-ids = written", "customer-ids = phone"));

    assertThat(customer("Ani@Example.com", mapping)).isEqualTo("ani@example.com");
    assertThat(customer("17.0", mapping)).isEqualTo("17");
    assertThat(customer("0800-0012-3456", phones)).isEqualTo("+6280000123456");
  }

  @Test
  void shouldKeepIdsThatAreTooLongApart() {
    String id = "N".repeat(600);
    FileFixture file =
        file(id + "1||01/12/2010|K|Kopi|1|5||||||", id + "2||01/12/2010|K|Kopi|1|5||||||");
    List<RowValues> rows = file.read(MAPPING);

    assertThat(rows.get(0).key()).isNotEqualTo(rows.get(1).key());
    assertThat(rows.get(0).key()).isEqualTo(file.read(MAPPING).get(0).key());
    assertThat(rows.get(0).key().value()).hasSize(500).startsWith("NNN");
  }

  private static String customer(String written, Mapping mapping) {
    OrderDocument order =
        file("N|" + written + "|01/12/2010|K|Kopi|1|5||||||")
            .document(OrderDocument.class, mapping);
    return ((CustomerReference.Named) order.customer()).id().value();
  }

  private static Mapping without(String key) {
    return Mapping.parse(MAPPING.toText().replaceAll("(?m)^" + key + " .*\n", ""));
  }

  private static Money money(String amount) {
    return Money.of(new BigDecimal(amount), RUPIAH);
  }

  private static FileFixture file(String... rows) {
    return FileFixture.of(HEADER, rows);
  }
}
