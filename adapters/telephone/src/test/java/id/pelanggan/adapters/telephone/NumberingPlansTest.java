package id.pelanggan.adapters.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.inject.Guice;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.sample.SamplePhones;
import id.pelanggan.application.sample.SampleShop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingPlansTest {
  private static final int NUMBERS = 12_000;

  private final PhoneNumbers numbers =
      Guice.createInjector(new TelephoneModule()).getInstance(PhoneNumbers.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0800-0012-3456",
        "0800 0012 3456",
        "0800.0012.3456",
        "080000123456",
        "+6280000123456",
        "+62 800-0012-3456",
        "+62 (0)800 0012 3456",
        "(+62) 800 0012 3456",
        "+62 0800 0012 3456",
        "6280000123456",
        "62 800 0012 3456",
        "006280000123456",
        "0062 800 0012 3456",
        "80000123456",
        "80000123456.0",
        "6280000123456.0",
        "'080000123456",
        "tel:+62-800-0012-3456",
        "  0800\u00a00012\u20113456\t",
      })
  void shouldBringEverySpellingIntoOneForm(String written) {
    assertThat(numbers.normalise(written, "ID")).contains("+6280000123456");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "0800",
        "112",
        "1500123",
        "6.28123E+11",
        "6,28123E+11",
        "8E+10",
        "0800-0012-3456 ext 7",
        "0800-0012-3456 x7",
        "WA 0800-0012-3456",
        "0800-0012-3456 (Ani)",
        "0800-0012-3456 / 0800-0012-3457",
        "0800-0012-3456; 0800-0012-3457",
        "080000123456080000123457",
        "+62 800 0012 3456 +62",
        "+080000123456",
        "5550000",
        "55500000",
        "6221234",
        "622123456",
        "150012345",
        "0800123",
        "0800+00123456",
        "00000000000",
        "08000012345678901",
        "+6280000",
        "\u0660\u0668\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
        "0800\u00000012\u00003456",
        "+",
      })
  void shouldRefuseWhatWouldHaveToBeGuessed(String written) {
    assertThat(numbers.normalise(written, "ID")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0011 62 800 0012 3456, AU, +6280000123456",
    "6221234567, ID, +6221234567",
    "08001234, ID, +628001234",
    "215550012, ID, +62215550012",
    "020 7946 0018, GB, +442079460018",
    "0044 20 7946 0018, ID, +442079460018",
    "+44 (0)20 7946 0018, ID, +442079460018",
    "(02) 5550 1234, AU, +61255501234",
    "(202) 555-0143, US, +12025550143",
    "+1 202 555 0143, ID, +12025550143",
    "0800 0012 3456, SG, ",
    "+62 800 0012 3456, GB, +6280000123456",
    "0062 800 0012 3456, GB, +6280000123456",
    "+999 1234 5678, ID, ",
    "0800 0012 3456, XX, ",
    "+62 000 1234 567, ID, +620001234567",
  })
  void shouldKnowOtherCountries(String written, String region, String expected) {
    assertThat(numbers.normalise(written, region).orElse(null)).isEqualTo(expected);
  }

  @Test
  void shouldLetAllSpellingsOfTenThousandNumbersMeet() {
    Random random = seeded();
    Map<String, String> seen = new HashMap<>();
    for (int count = 0; count < NUMBERS; count++) {
      String digits = nationalDigits(random);
      for (String spelling : spellings(digits, random)) {
        assertThat(numbers.normalise(spelling, "ID"))
            .as(() -> "the spelling \"" + spelling + "\"")
            .contains("+62" + digits);
      }
      seen.put("+62" + digits, digits);
    }
    assertThat(seen).hasSizeGreaterThan(10_000);
  }

  @Test
  void shouldLetAllSpellingsOfTenThousandDemoNumbersMeet() {
    Map<String, Integer> byForm = new HashMap<>();
    for (int number = 0; number < SamplePhones.NUMBERS; number += 83) {
      for (String spelling : SamplePhones.spellings(number)) {
        assertThat(numbers.normalise(spelling, "ID"))
            .as(spelling)
            .contains(SamplePhones.e164(number));
      }
      assertThat(byForm.put(SamplePhones.e164(number), number)).isNull();
    }
    assertThat(byForm).hasSizeGreaterThan(12_000);
  }

  @Test
  void shouldMakeOneFormOfEachNumberThatTheDemosFilesWrite() {
    Map<String, Set<String>> spellings = new HashMap<>();
    Map<String, Set<String>> digits = new HashMap<>();
    demoNumbers(written -> {
      String form = numbers.normalise(written, "ID").orElseThrow(() -> new AssertionError(written));
      spellings.computeIfAbsent(form, absent -> new HashSet<>()).add(written);
      digits.computeIfAbsent(form, absent -> new HashSet<>()).add(nationalDigitsOf(written));
    });

    assertThat(spellings).hasSizeGreaterThan(10_000);
    assertThat(spellings.values())
        .filteredOn(written -> written.size() > 1)
        .hasSizeGreaterThan(500);
    assertThat(digits)
        .allSatisfy((form, national) ->
            assertThat(national).containsExactly(form.substring("+62".length())));
  }

  @Test
  void shouldAgreeWithTheLibraryOnTenThousandNumbersInEverySpellingThatItKnows()
      throws NumberParseException {
    PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    Random random = seeded();
    for (int count = 0; count < NUMBERS; count++) {
      String digits = nationalDigits(random);
      for (String spelling : List.of("0" + digits, "+62" + digits, "+62 (0)" + digits)) {
        PhoneNumber number = library.parse(spelling, "ID");
        assertThat(library.isPossibleNumber(number)).isTrue();
        assertThat(numbers.normalise(spelling, "ID"))
            .contains(library.format(number, PhoneNumberFormat.E164));
      }
    }
  }

  @Test
  void shouldLeaveItsOwnResultAsItIsWhateverIsWritten() {
    Random random = seeded();
    List<String> regions = List.of("ID", "GB", "AU", "US", "SG", "IT", "MY", "JP", "BR");
    int read = 0;
    for (int count = 0; count < NUMBERS; count++) {
      String region = regions.get(random.nextInt(regions.size()));
      String written = noise(random);
      var form = numbers.normalise(written, region);
      if (form.isPresent()) {
        read++;
        assertThat(form.get()).matches("\\+[1-9]\\d{6,14}");
        assertThat(numbers.normalise(form.get(), region)).isEqualTo(form);
        assertThat(numbers.normalise(form.get(), "ID")).as(written).isEqualTo(form);
      }
    }
    assertThat(read).isGreaterThan(NUMBERS / 10);
  }

  @Test
  void shouldNeverTakeTwoDifferentNumbersForOne() {
    Random random = seeded();
    Map<String, String> byForm = new HashMap<>();
    for (int count = 0; count < NUMBERS; count++) {
      String digits = nationalDigits(random);
      String form = numbers.normalise("0" + digits, "ID").orElseThrow();
      assertThat(byForm.computeIfAbsent(form, absent -> digits)).isEqualTo(digits);
    }
  }

  /** Every phone number of the sample shop's customers, as its files write it. */
  private static void demoNumbers(Consumer<String> action) {
    SampleShop shop = SampleShop.of(1, LocalDate.of(2026, 1, 31), new SampleShop.Size(14_000, 0));
    for (SampleFile file : shop.files()) {
      int place = Math.max(file.header().indexOf("no_hp"), file.header().indexOf("phone"));
      if (place >= 0) {
        file.forEachRow(row -> {
          if (!row.get(place).isBlank()) {
            action.accept(row.get(place));
          }
        });
      }
    }
  }

  /** Told from the digits alone: each of the demo's begins with 62 or with 0. */
  private static String nationalDigitsOf(String written) {
    String digits = written.replaceAll("\\D", "");
    return digits.substring(digits.startsWith("62") ? 2 : 1);
  }

  /** Mobile numbers of 9 to 12 digits that nobody has: those that begin with 800 00. */
  private static String nationalDigits(Random random) {
    int length = 9 + random.nextInt(4);
    StringBuilder digits = new StringBuilder("80000");
    while (digits.length() < length) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static List<String> spellings(String digits, Random random) {
    List<String> spellings = new ArrayList<>();
    for (String prefix :
        List.of("0", "+62", "62", "0062", "", "+62 ", "+62-", "(+62) ", "+62 (0)", "+620", "'0")) {
      spellings.add(prefix + digits);
      spellings.add(prefix + grouped(digits, " ", random));
      spellings.add(prefix + grouped(digits, "-", random));
      spellings.add(prefix + grouped(digits, ".", random));
      spellings.add("\u00a0" + prefix + grouped(digits, "  ", random) + " ");
    }
    spellings.add(digits + ".0");
    spellings.add("(0" + digits.substring(0, 3) + ") " + digits.substring(3));
    return spellings;
  }

  /** In groups of two to four digits. */
  private static String grouped(String digits, String between, Random random) {
    StringBuilder grouped = new StringBuilder();
    int place = 0;
    while (digits.length() - place > 4) {
      int end = place + 2 + random.nextInt(2);
      grouped.append(digits, place, end).append(between);
      place = end;
    }
    return grouped.append(digits.substring(place)).toString();
  }

  private static String noise(Random random) {
    String letters = "0123456789012345678901234567890123456789 -.()";
    StringBuilder noise = new StringBuilder(random.nextInt(3) == 0 ? "+" : "");
    int length = 6 + random.nextInt(12);
    for (int place = 0; place < length; place++) {
      noise.append(letters.charAt(random.nextInt(letters.length())));
    }
    return noise.toString();
  }

  private static Random seeded() {
    long seed = Long.getLong("seed", 20_261_123L);
    System.out.println("seed " + seed);
    return new Random(seed);
  }
}
