package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.spreadsheet.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerReaderTest {
  private static final String HEADER =
      "ID|Nama|Email|HP|WA|No|Jalan|RT|Kec|Kota|Lahir|Bahasa|Kanal|Catatan|Ubah|Setuju SMS|Minat|Sepatu";
  private static final Mapping MAPPING =
      Mapping.parse(
          """
          stream = customers
          source = Toko
          dates = day-first
          numbers = indonesian
          zone = Asia/Jakarta
          column.id = ID
          column.full-name = Nama
          column.email = Email
          column.phone = HP, WA
          column.street = No, Jalan, RT
          column.district = Kec
          column.city = Kota
          column.birth-date = Lahir
          column.language = Bahasa
          column.preferred-channel = Kanal
          column.note = Catatan
          column.changed-at = Ubah
          column.agreement = Setuju SMS
          column.preference = Minat
          """);
  private static final Mapping NO_ID = MAPPING.withColumns(Field.ID, List.of());

  @Test
  void shouldReadEverythingThatIsSaid() {
    CustomerDocument customer =
        read(
            " 7 | Ani  Putri |Ani@Example.com|0800-0012-3456|+62 800 0012 3456|12a|Jl. Melati"
                + "|RT 3|Cicendo|Bandung|17 Agustus 1990|Bahasa Indonesia|wa|suka kopi"
                + "|01/12/2010 10:15|ya|kopi|42");

    assertThat(customer.id()).isEqualTo(new ExternalId("7"));
    assertThat(customer.customer()).isEqualTo(new CustomerReference.Named(new ExternalId("7")));
    assertThat(customer.changedAt()).contains(Instant.parse("2010-12-01T03:15:00Z"));
    assertThat(customer.extras()).containsExactly(Map.entry("Sepatu", "42"));
    CustomerDetails details = customer.details();
    assertThat(details.attributes())
        .isEqualTo(
            Map.of(
                Attribute.FULL_NAME, "Ani  Putri",
                Attribute.BIRTH_DATE, "1990-08-17",
                Attribute.LANGUAGE, "id",
                Attribute.PREFERRED_CHANNEL, "WHATSAPP",
                Attribute.NOTE, "suka kopi"));
    assertThat(details.contactPoints())
        .extracting(FileFixture::shown)
        .containsExactly(
            "Ani@Example.com = ani@example.com UNCONFIRMED",
            "0800-0012-3456 = +6280000123456 UNCONFIRMED");
    assertThat(details.addresses())
        .containsExactly(
            new PostalAddress("12a Jl. Melati\nRT 3", "Cicendo", "Bandung", "", "", ""));
    assertThat(details.statements()).containsExactly(Map.entry("Setuju SMS", "ya"));
    assertThat(details.preferences()).containsExactly(Map.entry("Minat", "kopi"));
  }

  @Test
  void shouldKeepWhatIsNotWhatItShouldBe() {
    CustomerDocument customer =
        read("7|Ani|ani(at)example.com|12|-||||||31/02/1990|Klingon|merpati||kemarin|||");

    assertThat(customer.details().attributes()).containsOnlyKeys(Attribute.FULL_NAME);
    assertThat(customer.details().contactPoints())
        .extracting(FileFixture::shown)
        .containsExactly("ani(at)example.com =  INVALID", "12 =  INVALID");
    assertThat(customer.changedAt()).isEmpty();
    assertThat(customer.details().addresses()).isEmpty();
    assertThat(customer.extras())
        .isEqualTo(
            Map.of(
                "Lahir", "31/02/1990",
                "Bahasa", "Klingon",
                "Kanal", "merpati",
                "Ubah", "kemarin",
                "WA", "-"));
  }

  @Test
  void shouldKeepABirthdayOfWhichTheYearIsNotKnown() {
    CustomerDocument customer = read("7|Ani|||||||||--09-21|||||||");

    assertThat(customer.details().attributes()).containsOnlyKeys(Attribute.FULL_NAME);
    assertThat(customer.extras()).isEqualTo(Map.of("Lahir", "--09-21"));
  }

  @Test
  void shouldReadSeveralContactPointsOfOneCell() {
    CustomerDocument customer =
        read(
            "7|Ani|ani@example.com; Putri@example.com|0800 0012 3456 / 0800 0012 3457"
                + "|0800 0012 3456, besok|||||||||||||");

    assertThat(customer.details().contactPoints())
        .extracting(FileFixture::shown)
        .containsExactly(
            "ani@example.com = ani@example.com UNCONFIRMED",
            "Putri@example.com = putri@example.com UNCONFIRMED",
            "0800 0012 3456 = +6280000123456 UNCONFIRMED",
            "0800 0012 3457 = +6280000123457 UNCONFIRMED",
            "0800 0012 3456, besok =  INVALID");
  }

  @Test
  void shouldKeepWhatIsTooLongForItsFieldAsAnExtra() {
    String longest = "x".repeat(301);
    CustomerDocument customer = read("7|" + longest + "|" + longest + "|||||||||||||||");

    assertThat(customer.details()).isEqualTo(CustomerDetails.NOTHING);
    assertThat(customer.extras()).isEqualTo(Map.of("Nama", longest, "Email", longest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jl. Melati; 12; RT 3; Jl. Melati 12 / RT 3",
        "12; Jl. Melati; ; 12 Jl. Melati",
        "; Jl. Melati; Gang 2; Jl. Melati / Gang 2",
        "12; ; ; 12",
      })
  void shouldPutHouseNumbersBesideTheirStreets(
      @Nullable String first, @Nullable String second, @Nullable String third, String expected) {
    CustomerDocument customer =
        read("7|||||%s|%s|%s||||||||||".formatted(blank(first), blank(second), blank(third)));

    assertThat(customer.details().addresses().getFirst().street())
        .isEqualTo(expected.replace(" / ", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x|Ani|Ani@Example.com|0800 0012 3456|||||||||||||| ; ani@example.com",
        "x|Ani|-|0800 0012 3456|||||||||||||| ; +6280000123456",
        "x|Ani|besok|||12|Jl. Melati|||Bandung|17/08/1990||||||| ; ~ani|17 08 1990|12 jl melati|bandung",
        "x|ANI.|besok|||12|jl melati|||BANDUNG|17/08/1990|||lain|||| ; ~ani|17 08 1990|12 jl melati|bandung",
        "x||besok|||||||||||hm|||| ; ~x|besok|hm",
      })
  void shouldKnowCustomersWithoutIdByWhatLasts(String row, String expected) {
    assertThat(FileFixture.of(HEADER, row.strip()).read(NO_ID).getFirst().key())
        .isEqualTo(new ExternalId(expected));
  }

  @Test
  void shouldRefuseOnlyWhatIsUnusable() {
    assertThat(refusal("|Ani|a||||||||||||||||", MAPPING))
        .isEqualTo(new Refusal(RefusalReason.ID_MISSING, "ID"));
    assertThat(refusal("-|||||||||||||||||", NO_ID))
        .isEqualTo(new Refusal(RefusalReason.ID_MISSING, ""));
    assertThat(refusal("7|Ani", MAPPING)).isEqualTo(new Refusal(RefusalReason.TOO_FEW_COLUMNS, ""));
    assertThat(refusal("7|A\u0000ni|||||||||||||||| ", MAPPING))
        .isEqualTo(new Refusal(RefusalReason.CONTROL_CHARACTER, "Nama"));
    assertThat(refusal("7|A\ud800ni|||||||||||||||| ", MAPPING))
        .isEqualTo(new Refusal(RefusalReason.CONTROL_CHARACTER, "Nama"));
    assertThat(refusal("7|" + "x".repeat(20_001) + "||||||||||||||||", MAPPING))
        .isEqualTo(new Refusal(RefusalReason.TEXT_TOO_LONG, "Nama"));
    RowReader reader = FileFixture.of(HEADER).reader(MAPPING);
    assertThat(reader.read(new Row(1, 2, FileFixture.cells("7|Ani||||||||||||||||"), false)))
        .isEqualTo(new Reading.Refused(new Refusal(RefusalReason.ILLEGIBLE, "")));
  }

  @Test
  void shouldTakeTheRowThatWasChangedLast() {
    assertThat(name("7|Ani|||||||||||||02/12/2010|||", "7|Budi|||||||||||||01/12/2010|||"))
        .isEqualTo("Ani");
    assertThat(name("7|Ani|||||||||||||01/12/2010|||", "7|Budi|||||||||||||01/12/2010|||"))
        .isEqualTo("Budi");
    assertThat(name("7|Ani|||||||||||||01/12/2010|||", "7|Budi|||||||||||||||| ")).isEqualTo("Ani");
    assertThat(name("7|Ani||||||||||||||||", "7|Budi||||||||||||||||")).isEqualTo("Budi");
  }

  @Test
  void shouldFindContactsAnywhereInARefusedRow() {
    RowReader reader = FileFixture.of(HEADER).reader(MAPPING);
    Row row =
        new Row(
            1,
            2,
            List.of(
                "x",
                "Ani@Example.com; besok",
                "Ani <ani@example.com>",
                "17/08/1990",
                "0800-0012-3456 / 7",
                "123456789012"),
            true);

    assertThat(reader.findContacts(row))
        .extracting(point -> point.normalised())
        .containsExactly("ani@example.com", "+6280000123456");
    assertThat(reader.findKey(row)).isEmpty();
  }

  @Test
  void shouldReadWhateverIsThereAndGiveNothingThatCannotBeStored() {
    Chance chance = Chance.seeded();
    int read = 0;
    for (int round = 0; round < 10_000; round++) {
      List<String> cells = new ArrayList<>();
      int columns = 18 + (chance.below(10) == 0 ? 1 : 0);
      for (int place = 0; place < columns; place++) {
        cells.add(chance.below(3) == 0 ? chance.text(6) : chance.word());
      }
      Mapping mapping = chance.toss() ? MAPPING : NO_ID;
      RowReader reader = FileFixture.of(HEADER).reader(mapping);
      Row row = new Row(1, 2, cells, true);
      assertThat(reader.findContacts(row)).isNotNull();
      if (reader.read(row) instanceof Reading.Read(RowValues values)) {
        read++;
        CustomerDocument customer =
            (CustomerDocument) FileFixture.assembled(reader.assemble(List.of(values)));
        assertThat(texts(customer)).allMatch(CellText::isStorable);
        assertThat(String.join(" ", texts(customer))).contains(CellText.strip(cells.get(13)));
      }
    }
    assertThat(read).isGreaterThan(1_000);
  }

  private static List<String> texts(CustomerDocument customer) {
    List<String> texts = new ArrayList<>(customer.extras().values());
    texts.add(customer.id().value());
    texts.addAll(customer.details().attributes().values());
    customer.details().contactPoints().forEach(point -> texts.add(point.written()));
    customer.details().contactPoints().forEach(point -> texts.add(point.normalised()));
    customer.details().addresses().forEach(address -> texts.add(address.street()));
    texts.addAll(customer.details().statements().values());
    return texts;
  }

  private static String name(String... rows) {
    return FileFixture.of(HEADER, rows)
        .document(CustomerDocument.class, MAPPING)
        .details()
        .find(Attribute.FULL_NAME)
        .orElseThrow();
  }

  private static CustomerDocument read(String row) {
    return FileFixture.of(HEADER, row).document(CustomerDocument.class, MAPPING);
  }

  private static Refusal refusal(String row, Mapping mapping) {
    return FileFixture.of(HEADER, row).refusal(mapping);
  }

  private static String blank(@Nullable String value) {
    return value == null ? "" : value;
  }
}
