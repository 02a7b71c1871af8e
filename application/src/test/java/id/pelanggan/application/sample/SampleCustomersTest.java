package id.pelanggan.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleCustomersTest {
  private static final List<Map<String, String>> TILL = Export.EXPORT.rows("pelanggan-toko.csv");
  private static final List<Map<String, String>> WEB = Export.EXPORT.rows("pelanggan-web.csv");
  private static final Set<String> DOMAINS =
      Set.of("contoh.id", "example.com", "example.net", "example.org");
  private static final Pattern EMAIL = Pattern.compile("[a-z]+(\\.[a-z]+)?[0-9]+@([a-z.]+)");
  private static final Pattern PHONE = Pattern.compile("(0|62)80000[0-9]{6}");
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");
  private static final DateTimeFormatter TILL_DATE =
      DateTimeFormatter.ofPattern("[dd/MM/uuuu][d/M/uuuu][dd-MM-uuuu]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @Test
  void shouldResolveToTheNumberOfCustomersThatWasAskedFor() {
    assertThat(Recount.resolved(TILL, WEB)).isEqualTo(2_000);
    assertThat(Export.SHOP.figures().customers()).isEqualTo(2_000);
  }

  @Test
  void shouldKnowCustomersInTheTillInTheWebShopAndInBoth() {
    assertThat(TILL).hasSize(1_500);
    assertThat(WEB).hasSize(800);
    assertThat(Export.SHOP.figures().customersInBoth()).isEqualTo(300);
  }

  @Test
  void shouldGiveEachRecordOfASourceItsOwnId() {
    assertThat(cells(TILL, "kode_pelanggan")).doesNotHaveDuplicates();
    assertThat(cells(WEB, "customer_id")).doesNotHaveDuplicates();
  }

  @Test
  void shouldGiveEachRecordOfASourceItsOwnEmailAddress() {
    assertThat(TILL.stream().map(Export::email).filter(email -> !email.isEmpty()))
        .doesNotHaveDuplicates()
        .hasSizeBetween(700, 1_000);
    assertThat(WEB.stream().map(Export::email)).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void shouldWriteSomeLinkedEmailAddressesInAnotherWay() {
    Set<String> asWritten = Set.copyOf(cells(TILL, "email").stream().distinct().toList());
    long differently =
        WEB.stream()
            .filter(row -> emails(TILL).contains(Export.email(row)))
            .filter(row -> !asWritten.contains(row.get("email")))
            .count();

    assertThat(differently).isBetween(30L, 200L);
  }

  @Test
  void shouldNameThosePeopleAlikeWhomAnEmailAddressLinks() {
    Map<String, String> names =
        TILL.stream()
            .filter(row -> !Export.email(row).isEmpty())
            .collect(Collectors.toMap(Export::email, row -> plain(Export.cell(row, "nama"))));
    List<Map<String, String>> linked =
        WEB.stream().filter(row -> names.containsKey(Export.email(row))).toList();

    assertThat(linked)
        .hasSize(300)
        .allSatisfy(row -> assertThat(names).containsEntry(Export.email(row), webName(row)));
  }

  @Test
  void shouldInventAllEmailAddresses() {
    assertThat(Stream.concat(TILL.stream(), WEB.stream()).map(Export::email))
        .filteredOn(email -> !email.isEmpty())
        .allSatisfy(email -> assertThat(email).matches(EMAIL))
        .allSatisfy(email -> assertThat(DOMAINS).contains(email.substring(email.indexOf('@') + 1)));
  }

  @Test
  void shouldInventAllPhoneNumbers() {
    assertThat(
            Stream.concat(cells(TILL, "no_hp").stream(), cells(WEB, "phone").stream())
                .filter(phone -> !phone.isEmpty()))
        .hasSizeGreaterThan(1_800)
        .allSatisfy(phone -> assertThat(digits(phone)).matches(PHONE));
  }

  @Test
  void shouldHavePeopleInTheFileTwiceWhomNoRuleFinds() {
    SampleFigures figures = Export.SHOP.figures();
    assertThat(figures.duplicates()).isEqualTo(100);

    Map<String, List<Map<String, String>>> byPhone = withPhone();
    long alike =
        byPhone.values().stream()
            .filter(rows -> rows.size() > 1)
            .flatMap(SampleCustomersTest::oneBesideEachOther)
            .filter(pair -> similar(pair.getFirst(), pair.getLast()))
            .count();

    assertThat(alike).isBetween(70L, 130L);
  }

  @Test
  void shouldShareAPhoneNumberOnlyWithinAHomeOrWithOneself() {
    Map<String, List<Map<String, String>>> byPhone = withPhone();
    SampleFigures figures = Export.SHOP.figures();
    long shared = byPhone.values().stream().mapToLong(rows -> rows.size() - 1L).sum();

    assertThat(figures.sharedPhones()).isBetween(40, 80);
    assertThat(shared)
        .isLessThanOrEqualTo(figures.sharedPhones() + figures.duplicates())
        .isGreaterThan(figures.sharedPhones() + figures.duplicates() - 30L);
    assertThat(byPhone.values()).allMatch(rows -> streets(rows).size() <= 1);
  }

  @Test
  void shouldHaveOnePersonInFiveWithASingleName() {
    long single = WEB.stream().filter(row -> Export.cell(row, "last_name").isEmpty()).count();

    assertThat(single).isBetween(800 * 14 / 100L, 800 * 26 / 100L);
    assertThat(cells(WEB, "first_name")).allMatch(SampleCustomersTest::given);
    assertThat(cells(TILL, "nama")).allMatch(SampleCustomersTest::given);
  }

  @Test
  void shouldHaveManyNames() {
    assertThat(Set.copyOf(WEB.stream().map(SampleCustomersTest::webName).distinct().toList()))
        .hasSizeGreaterThan(400);
  }

  @Test
  void shouldBeUntidyAsAShopIs() {
    List<String> names = cells(TILL, "nama");
    assertThat(names).filteredOn(name -> name.endsWith(" ")).hasSizeBetween(20, 120);
    assertThat(names)
        .filteredOn(name -> name.equals(name.toUpperCase(Locale.ROOT)))
        .hasSizeBetween(60, 200);
    assertThat(cells(TILL, "email")).filteredOn(String::isEmpty).hasSizeBetween(450, 800);
    assertThat(cells(TILL, "no_hp")).filteredOn(String::isEmpty).hasSizeBetween(50, 150);
    assertThat(cells(TILL, "alamat")).filteredOn(String::isEmpty).hasSizeBetween(100, 300);
    assertThat(cells(TILL, "catatan"))
        .filteredOn(SampleCustomersTest::given)
        .hasSizeBetween(120, 300);
  }

  @Test
  void shouldWriteReadableBirthDatesOfGrownPeople() {
    List<String> dates =
        cells(TILL, "tanggal_lahir").stream().filter(SampleCustomersTest::given).toList();

    assertThat(dates).hasSizeBetween(900, 1_300);
    assertThat(dates).filteredOn(date -> date.contains("-")).hasSizeBetween(30, 150);
    assertThat(
            Stream.concat(
                dates.stream().map(date -> LocalDate.parse(date, TILL_DATE)),
                cells(WEB, "birth_date").stream()
                    .filter(SampleCustomersTest::given)
                    .map(LocalDate::parse)))
        .allMatch(date -> date.isBefore(Export.LAST_DAY.minusYears(17)))
        .allMatch(date -> date.isAfter(Export.LAST_DAY.minusYears(80)));
  }

  @Test
  void shouldWriteNobodyDownInTheFuture() {
    assertThat(cells(TILL, "pelanggan_sejak"))
        .extracting(date -> LocalDate.parse(date, TILL_DATE))
        .allMatch(date -> !date.isAfter(Export.LAST_DAY))
        .anyMatch(date -> date.isBefore(Export.LAST_DAY.minusYears(4)));
    assertThat(WEB)
        .allSatisfy(row -> {
          OffsetDateTime created = OffsetDateTime.parse(row.get("created_at"));
          OffsetDateTime updated = OffsetDateTime.parse(row.get("updated_at"));
          assertThat(updated).isAfterOrEqualTo(created);
          assertThat(updated.toLocalDate()).isBeforeOrEqualTo(Export.LAST_DAY);
          assertThat(created.getOffset()).hasToString("+07:00");
        });
  }

  @Test
  void shouldSayWhatWebCustomersWant() {
    assertThat(Set.copyOf(cells(WEB, "agrees_email").stream().distinct().toList()))
        .containsExactlyInAnyOrder("yes", "no");
    assertThat(cells(WEB, "agrees_whatsapp")).contains("yes", "no").containsOnly("yes", "no");
    assertThat(cells(WEB, "preferred_channel"))
        .contains("whatsapp", "email", "")
        .containsOnly("whatsapp", "email", "");
    assertThat(cells(WEB, "language")).containsOnly("id", "en");
    assertThat(cells(WEB, "favourite_category"))
        .filteredOn(SampleCustomersTest::given)
        .isSubsetOf(cells(Export.EXPORT.rows("produk.csv"), "kategori"));
  }

  @Test
  void shouldWritePostcodesOfFiveDigits() {
    assertThat(Stream.concat(cells(TILL, "kode_pos").stream(), cells(WEB, "postcode").stream()))
        .filteredOn(SampleCustomersTest::given)
        .hasSizeGreaterThan(1_700)
        .allSatisfy(code -> assertThat(code).matches("[1-9][0-9]{4}"));
  }

  private static List<String> cells(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> Export.cell(row, column)).toList();
  }

  private static Set<String> emails(List<Map<String, String>> rows) {
    return rows.stream().map(Export::email).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> streets(List<Map<String, String>> rows) {
    return cells(rows, "alamat").stream()
        .filter(SampleCustomersTest::given)
        .collect(Collectors.toSet());
  }

  private static boolean given(String cell) {
    return !cell.isBlank();
  }

  private static String webName(Map<String, String> row) {
    return plain(Export.cell(row, "first_name") + " " + Export.cell(row, "last_name"));
  }

  private static String plain(String name) {
    return name.strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
  }

  private static String digits(String phone) {
    return NO_DIGITS.matcher(phone).replaceAll("");
  }

  private static Map<String, List<Map<String, String>>> withPhone() {
    return TILL.stream()
        .filter(row -> given(Export.cell(row, "no_hp")))
        .collect(
            Collectors.groupingBy(row -> {
              String digits = digits(Export.cell(row, "no_hp"));
              return digits.substring(digits.length() - 6);
            }));
  }

  private static Stream<List<Map<String, String>>> oneBesideEachOther(
      List<Map<String, String>> rows) {
    return rows.stream().skip(1).map(row -> List.of(rows.getFirst(), row));
  }

  /** Not the same, and few letters apart. */
  private static boolean similar(Map<String, String> one, Map<String, String> other) {
    String first = plain(Export.cell(one, "nama"));
    String second = plain(Export.cell(other, "nama"));
    return !first.equals(second)
        && (first.charAt(0) == second.charAt(0)
            || second.endsWith(first)
            || first.endsWith(second));
  }
}
