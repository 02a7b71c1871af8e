package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.mapping.OpenQuestion.AmbiguousDates;
import id.pelanggan.domain.mapping.OpenQuestion.AmbiguousNumbers;
import id.pelanggan.domain.mapping.OpenQuestion.Instead;
import id.pelanggan.domain.mapping.OpenQuestion.NeedsCurrency;
import id.pelanggan.domain.mapping.OpenQuestion.NeedsZone;
import id.pelanggan.domain.mapping.OpenQuestion.NoIdColumn;
import id.pelanggan.domain.mapping.OpenQuestion.RequiredFieldMissing;
import id.pelanggan.domain.source.Stream;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingGuessTest {
  private static final String RETAIL =
      "InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country";

  @Test
  void shouldKnowOnlineRetail() {
    MappingGuess guess =
        guess(Stream.ORDERS, RETAIL, "536365|85123A|LAMP|6|2010-12-01 08:26:00|2.55|17850.0|UK");

    assertThat(guess).isEqualTo(new MappingGuess(ShippedMappings.ONLINE_RETAIL, List.of()));
    assertThat(guess.mapping().extras(FileFixture.cells(RETAIL))).containsExactly("Country");
  }

  @Test
  void shouldKnowOnlineRetailInOtherDates() {
    String row = "536365|85123A|LAMP|6|%s|2.55|17850.0|UK";

    assertThat(guess(Stream.ORDERS, RETAIL, row.formatted("12/1/2010 8:26")).questions())
        .containsExactly(new AmbiguousDates("InvoiceDate"));
    assertThat(
            guess(
                    Stream.ORDERS,
                    RETAIL,
                    row.formatted("12/1/2010 8:26"),
                    row.formatted("12/13/2010 8:26"))
                .mapping())
        .isEqualTo(ShippedMappings.ONLINE_RETAIL.withDates(DateStyle.MONTH_FIRST));
  }

  @Test
  void shouldKnowFebrl() {
    MappingGuess guess =
        guess(
            Stream.CUSTOMERS,
            "rec_id|given_name|surname|street_number|address_1|address_2|suburb|postcode|state"
                + "|date_of_birth|soc_sec_id",
            "rec-1-org|ani|putri|12|melati street||bandung|4011|wa|19081209|1");

    assertThat(guess).isEqualTo(new MappingGuess(ShippedMappings.FEBRL, List.of()));
  }

  @Test
  void shouldNotTakeAnotherFileForAShippedOne() {
    MappingGuess guess =
        guess(
            Stream.ORDERS,
            RETAIL + "|Kasir",
            "536365|85123A|LAMP|6|2010-12-01 08:26:00|2.55|17850.0|UK|1");

    assertThat(guess.mapping().source()).isEqualTo("Toko");
    assertThat(guess.mapping().columns()).isEqualTo(ShippedMappings.ONLINE_RETAIL.columns());
    assertThat(guess.mapping().wholeNumberIds()).isTrue();
    assertThat(guess.mapping().numbers()).isEqualTo(NumberStyle.ENGLISH);
    assertThat(guess.questions()).containsExactly(new NeedsZone(), new NeedsCurrency());
    assertThat(ShippedMappings.find(Stream.CUSTOMERS, FileFixture.cells(RETAIL))).isEmpty();
    assertThat(
            ShippedMappings.find(Stream.ORDERS, FileFixture.cells(RETAIL.toLowerCase(Locale.ROOT))))
        .hasValueSatisfying(
            mapping -> assertThat(mapping.columns(Field.ORDER_ID)).containsExactly("invoiceno"));
  }

  @ParameterizedTest
  @CsvSource({
    "CUSTOMERS, ID, kode pelanggan",
    "CUSTOMERS, ID, ID_Pelanggan",
    "CUSTOMERS, ID, CustomerId",
    "CUSTOMERS, FULL_NAME, Nama",
    "CUSTOMERS, FULL_NAME, nama lengkap",
    "CUSTOMERS, GIVEN_NAME, NamaDepan",
    "CUSTOMERS, FAMILY_NAME, Nama Belakang",
    "CUSTOMERS, EMAIL, Surel",
    "CUSTOMERS, EMAIL, e-mail",
    "CUSTOMERS, EMAIL, EMAIL 2",
    "CUSTOMERS, PHONE, No. HP",
    "CUSTOMERS, PHONE, nomor_telepon",
    "CUSTOMERS, PHONE, Telp",
    "CUSTOMERS, PHONE, WA",
    "CUSTOMERS, PHONE, WhatsApp",
    "CUSTOMERS, STREET, Alamat",
    "CUSTOMERS, STREET, JALAN",
    "CUSTOMERS, DISTRICT, Kecamatan",
    "CUSTOMERS, CITY, Kota",
    "CUSTOMERS, CITY, Kabupaten",
    "CUSTOMERS, REGION, Provinsi",
    "CUSTOMERS, POSTCODE, Kode Pos",
    "CUSTOMERS, BIRTH_DATE, tgl lahir",
    "CUSTOMERS, BIRTH_DATE, tanggalLahir",
    "CUSTOMERS, GENDER, Jenis Kelamin",
    "CUSTOMERS, NOTE, Catatan",
    "CUSTOMERS, CHANGED_AT, diubah pada",
    "CUSTOMERS, AGREEMENT, Setuju Email",
    "CUSTOMERS, PREFERENCE, Minat utama",
    "ORDERS, ORDER_ID, No Faktur",
    "ORDERS, ORDER_ID, nomor nota",
    "ORDERS, ORDER_ID, Invoice",
    "ORDERS, ORDERED_AT, Tanggal",
    "ORDERS, ORDERED_AT, waktu",
    "ORDERS, PRODUCT_CODE, kode barang",
    "ORDERS, PRODUCT_CODE, SKU",
    "ORDERS, PRODUCT_NAME, Nama Barang",
    "ORDERS, QUANTITY, qty",
    "ORDERS, UNIT_PRICE, Harga Satuan",
    "ORDERS, UNIT_PRICE, harga",
    "ORDERS, LINE_AMOUNT, Total",
    "ORDERS, CURRENCY, Mata Uang",
    "ORDERS, CUSTOMER_ID, id pelanggan",
    "PRODUCTS, PRODUCT_NAME, nama",
    "PRODUCTS, CATEGORY, Kategori",
    "PRODUCTS, UNIT, satuan",
    "INTERACTIONS, INTERACTION_KIND, jenis",
    "INTERACTIONS, DIRECTION, arah",
    "INTERACTIONS, TEXT, keterangan",
    "INTERACTIONS, OCCURRED_AT, tanggal",
  })
  void shouldKnowTheWordsOfHeaders(Stream stream, Field field, String header) {
    assertThat(guess(stream, header).mapping().columns()).isEqualTo(Map.of(field, List.of(header)));
  }

  @Test
  void shouldGuessAnIndonesianCustomerList() {
    MappingGuess guess =
        guess(
            Stream.CUSTOMERS,
            "No|Nama|No HP|Email|Alamat|Kota|Tgl Lahir|WhatsApp|Ukuran Sepatu|Kontak lain",
            "1|Ani|0800-0012-3456|ani@example.com|Jl. Melati 1|Bandung|17/08/1990|ya|38|x@contoh.id",
            "2|Budi|0800-0012-3457|budi@example.com|Jl. Mawar 2|Bandung|31/12/85|tidak|42|");

    assertThat(guess.mapping().columns())
        .isEqualTo(
            Map.of(
                Field.FULL_NAME, List.of("Nama"),
                Field.PHONE, List.of("No HP"),
                Field.EMAIL, List.of("Email", "Kontak lain"),
                Field.STREET, List.of("Alamat"),
                Field.CITY, List.of("Kota"),
                Field.BIRTH_DATE, List.of("Tgl Lahir"),
                Field.AGREEMENT, List.of("WhatsApp")));
    assertThat(guess.mapping().dates()).isEqualTo(DateStyle.DAY_FIRST);
    assertThat(guess.questions()).containsExactly(new NoIdColumn(Instead.EMAIL));
  }

  @Test
  void shouldFindColumnsByWhatStandsInThem() {
    MappingGuess guess =
        guess(
            Stream.CUSTOMERS,
            "a|b|c|Tanggal Lahir",
            "ani@example.com|0800-0012-3456|12345678901|Bandung",
            "budi@example.com|+62 800 0012 3457|12345678902|Bogor");

    assertThat(guess.mapping().columns())
        .isEqualTo(Map.of(Field.EMAIL, List.of("a"), Field.PHONE, List.of("b")));
  }

  @Test
  void shouldTellWhatACustomerIsKnownByInstead() {
    assertThat(guess(Stream.CUSTOMERS, "Nama|HP").questions())
        .containsExactly(new NoIdColumn(Instead.PHONE));
    assertThat(guess(Stream.CUSTOMERS, "Nama").questions())
        .containsExactly(new NoIdColumn(Instead.CONTENT));
    assertThat(guess(Stream.CUSTOMERS, "Nama|ID").questions()).isEmpty();
  }

  @Test
  void shouldNotTakeNamesForIds() {
    assertThat(
            guess(Stream.ORDERS, "Nota|Tanggal|Pelanggan|Total", "1|2010-12-01|Ani|5")
                .mapping()
                .has(Field.CUSTOMER_ID))
        .isFalse();
    assertThat(
            guess(Stream.ORDERS, "Nota|Tanggal|Pelanggan|Total", "1|2010-12-01|P-7|5")
                .mapping()
                .columns(Field.CUSTOMER_ID))
        .containsExactly("Pelanggan");
  }

  @Test
  void shouldNameCustomersByEmailAddressOrNumberWhereNoIdIs() {
    Mapping emails =
        guess(
                Stream.ORDERS,
                "Nota|Tanggal|Email|HP|Total",
                "1|2010-12-01|ani@example.com|0800-0012-3456|5")
            .mapping();
    Mapping phones =
        guess(Stream.ORDERS, "Nota|Tanggal|HP|Total", "1|2010-12-01|0800-0012-3456|5").mapping();

    assertThat(emails.columns(Field.CUSTOMER_ID)).containsExactly("Email");
    assertThat(emails.customerIds()).isEqualTo(CustomerIdForm.EMAIL);
    assertThat(phones.columns(Field.CUSTOMER_ID)).containsExactly("HP");
    assertThat(phones.customerIds()).isEqualTo(CustomerIdForm.PHONE);
  }

  @Test
  void shouldTakeASumForTheAmountWhereNoPriceIs() {
    Mapping sums = guess(Stream.ORDERS, "Nota|Tanggal|Jumlah", "1|2010-12-01|5").mapping();
    Mapping pieces =
        guess(Stream.ORDERS, "Nota|Tanggal|Jumlah|Harga", "1|2010-12-01|5|6").mapping();
    Mapping both =
        guess(Stream.ORDERS, "Nota|Tanggal|Qty|Harga|Jumlah", "1|2010-12-01|5|6|30").mapping();

    assertThat(sums.columns(Field.LINE_AMOUNT)).containsExactly("Jumlah");
    assertThat(sums.has(Field.QUANTITY)).isFalse();
    assertThat(pieces.columns(Field.QUANTITY)).containsExactly("Jumlah");
    assertThat(both.columns(Field.LINE_AMOUNT)).containsExactly("Jumlah");
    assertThat(both.columns(Field.QUANTITY)).containsExactly("Qty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2010-12-01; 2010-12-31; ISO", "20101201; 20101231; COMPACT",
        "01/12/2010; 31/12/2010; DAY_FIRST", "12/01/2010; 12/31/2010; MONTH_FIRST",
        "1 Des 2010; 31 Des 2010; ISO", "2010-12-01; 31/12/2010; DAY_FIRST",
      })
  void shouldFindTheStyleOfDates(String one, String other, DateStyle expected) {
    MappingGuess guess =
        guess(Stream.ORDERS, "Nota|Tanggal|Harga", "1|" + one + "|Rp 5", "2|" + other + "|Rp 5");

    assertThat(guess.mapping().dates()).isEqualTo(expected);
    assertThat(guess.questions()).containsExactly(new NeedsZone());
  }

  @Test
  void shouldAskForDatesThatCanBeReadInTwoWays() {
    MappingGuess guess =
        guess(
            Stream.CUSTOMERS,
            "ID|Ubah|Lahir|Diubah pada|Tanggal Lahir",
            "1|x|y|2010-12-01T08:00:00Z|01/02/1990",
            "2|x|y|2010-12-01T08:00:00Z|03/04/1990");

    assertThat(guess.mapping().dates()).isEqualTo(DateStyle.DAY_FIRST);
    assertThat(guess.questions()).containsExactly(new AmbiguousDates("Tanggal Lahir"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "15.000,50; INDONESIAN; ''", "15,000.50; ENGLISH; ''", "2.5; ENGLISH; ''",
        "2,5; INDONESIAN; ''", "15000; INDONESIAN; ''", "0.500; ENGLISH; ''",
        "15.000; INDONESIAN; Harga", "15,000; ENGLISH; Harga", "1.234.567; INDONESIAN; ''",
      })
  void shouldFindTheStyleOfNumbers(String price, NumberStyle expected, String asked) {
    MappingGuess guess =
        guess(Stream.ORDERS, "Nota|Tanggal|Harga", "1|2010-12-01Z|5", "2|2010-12-01|" + price);

    assertThat(guess.mapping().numbers()).isEqualTo(expected);
    assertThat(guess.questions().contains(new AmbiguousNumbers("Harga")))
        .isEqualTo(!asked.isEmpty());
  }

  @Test
  void shouldAskWhereOneNumberAloneSpeaksAgainstMany() {
    String[] rows = new String[21];
    Arrays.fill(rows, "1|2010-12-01Z|15.000");
    rows[7] = "1|2010-12-01Z|15.5";
    MappingGuess few = guess(Stream.ORDERS, "Nota|Tanggal|Harga", rows);
    rows[8] = "1|2010-12-01Z|15.25";
    MappingGuess enough = guess(Stream.ORDERS, "Nota|Tanggal|Harga", rows);

    assertThat(few.mapping().numbers()).isEqualTo(NumberStyle.INDONESIAN);
    assertThat(few.questions()).contains(new AmbiguousNumbers("Harga"));
    assertThat(enough.mapping().numbers()).isEqualTo(NumberStyle.ENGLISH);
    assertThat(enough.questions()).doesNotContain(new AmbiguousNumbers("Harga"));
  }

  @Test
  void shouldAskWhereDatesContradictEachOther() {
    assertThat(
            guess(
                    Stream.CUSTOMERS,
                    "ID|Tanggal Lahir",
                    "1|31/12/1990",
                    "2|30/12/1990",
                    "3|12/31/1990")
                .questions())
        .containsExactly(new AmbiguousDates("Tanggal Lahir"));
  }

  @Test
  void shouldTakeTheCurrencyOfSignsThatAgree() {
    assertThat(
            guess(Stream.ORDERS, "Nota|Tanggal|Harga", "1|2010-12-01|£5", "1|2010-12-01|5")
                .mapping()
                .currency())
        .contains(Currency.getInstance("GBP"));
    assertThat(
            guess(Stream.ORDERS, "Nota|Tanggal|Harga", "1|2010-12-01|£5", "1|2010-12-01|€5")
                .questions())
        .containsExactly(new NeedsZone(), new NeedsCurrency());
    assertThat(
            guess(Stream.ORDERS, "Nota|Tanggal|Harga|Mata Uang", "1|2010-12-01|5|IDR").questions())
        .containsExactly(new NeedsZone());
  }

  @Test
  void shouldNotAskForTheZoneWhereEveryTimeHasAnOffset() {
    assertThat(
            guess(Stream.ORDERS, "Nota|Tanggal|Harga", "1|2010-12-01T08:26:00+07:00|Rp 5")
                .questions())
        .isEmpty();
    assertThat(
            guess(
                    Stream.ORDERS,
                    "Nota|Tanggal|Harga",
                    "1|2010-12-01T08:26:00+07:00|Rp 5",
                    "1|2010-12-01T08:26:00|Rp 5")
                .questions())
        .containsExactly(new NeedsZone());
  }

  @Test
  void shouldNameWhatIsMissing() {
    assertThat(guess(Stream.ORDERS, "Harga").questions())
        .containsExactly(
            new RequiredFieldMissing(Field.ORDER_ID),
            new RequiredFieldMissing(Field.ORDERED_AT),
            new NeedsCurrency());
    assertThat(guess(Stream.PRODUCTS, "x").questions())
        .containsExactly(
            new RequiredFieldMissing(Field.PRODUCT_CODE),
            new RequiredFieldMissing(Field.PRODUCT_NAME));
    assertThat(guess(Stream.INTERACTIONS, "Tanggal").questions())
        .containsExactly(
            new RequiredFieldMissing(Field.CUSTOMER_ID),
            new NoIdColumn(Instead.CONTENT),
            new NeedsZone());
  }

  @Test
  void shouldGuessSomethingReadableOfAnyFile() {
    Chance chance = Chance.seeded();
    List<String> words = List.of("Nama", "HP", "HP", "Email", "Tanggal", "Harga", "Nota", "ID", "");
    for (int round = 0; round < 2_000; round++) {
      StringBuilder header = new StringBuilder("x");
      StringBuilder row = new StringBuilder("x");
      int columns = chance.below(8);
      for (int place = 0; place < columns; place++) {
        header
            .append('|')
            .append(chance.toss() ? chance.of(words) : chance.text(8).replace('|', ' '));
        row.append('|').append(chance.text(8).replace('|', ' '));
      }
      FileFixture file = FileFixture.of(header.toString(), row.toString(), "short|row");
      for (Stream stream :
          List.of(Stream.CUSTOMERS, Stream.ORDERS, Stream.PRODUCTS, Stream.INTERACTIONS)) {
        MappingGuess guess = MappingGuess.of(stream, "Toko", file.columns(), file.rows());
        assertThat(Mapping.parse(guess.mapping().toText())).isEqualTo(guess.mapping());
        if (guess.mapping().missingFields().isEmpty()) {
          assertThat(file.reader(guess.mapping()).read(file.rows().getFirst())).isNotNull();
        }
      }
    }
  }

  private static MappingGuess guess(Stream stream, String header, String... rows) {
    FileFixture file = FileFixture.of(header, rows);
    return MappingGuess.of(stream, "Toko", file.columns(), file.rows());
  }
}
