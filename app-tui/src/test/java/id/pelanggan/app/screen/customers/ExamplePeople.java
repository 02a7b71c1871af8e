package id.pelanggan.app.screen.customers;

import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.CustomerRow.Naming;
import id.pelanggan.application.customer.CustomerRow.Spending;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.sales.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;

/** Invented customers of an invented shop, as a list has them. */
final class ExamplePeople {
  static final Currency RUPIAH = Currency.getInstance("IDR");

  private static final String[] PEOPLE = {
    "Budi Santoso|Medan|9870500|ya|ya",
    "Maya Anggraini|Bekasi|6020000|ya|ya",
    "Rina Siregar|Medan|5115000|ya|ya",
    "Siti Rahayu|Bandung|4250000|ya|ya",
    "I Made Bagus|Denpasar|3400000|ya|ya",
    "Eko Saputra|Palembang|2745000|ya|ya",
    "Andi Kusuma|Makassar|2330000|ya|",
    "Dian Maharani|Bogor|2120000||ya",
    "Budi Susanto|Medan|2100000||ya",
    "Ratna Permatasari|Malang|1980000|ya|ya",
    "Fitri Nasution|Padang|1560000|ya|ya",
    "Rizky Pratama|Bandung|1410000||ya",
    "Wulan Suryani|Cirebon|1230000||ya",
    "Siti Rahmawati|Jakarta|1120000|ya|",
    "Ahmad Setiawan|Bandung|1005000|ya|",
    "Taufik Hidayat Wirawan Kusumahadi|Makassar|905000|tidak|tidak",
    "Tri Wibowo|Batam|890000|ya|",
    "Ni Luh Ayu Lestari|Denpasar|780000|ya|",
    "Hendra Gunawan|Semarang|655000|ya|",
    "Sri Wahyuni|Surabaya|340000||",
    "Joko Purnomo|Solo|75000||",
    "|Yogyakarta|45000||",
    "Yusuf|||tidak|",
    "กมลา ศรีสุข|Jakarta|25000||",
    "김민서 🙂|Surabaya|19000||ya"
  };

  private ExamplePeople() {}

  static List<CustomerRow> rows(boolean locked) {
    List<CustomerRow> rows = new ArrayList<>();
    for (int i = 0; i < PEOPLE.length; i++) {
      rows.add(row(i, PEOPLE[i].split("\\|", -1), locked));
    }
    return rows;
  }

  static CustomerRow named(String name) {
    return row(0, new String[] {name, name, "1000", "", ""}, false);
  }

  static CustomerId id(int number) {
    return new CustomerId(
        UUID.fromString(
            "01938000-0000-7000-8000-00000000" + String.format("%04x", 40960 + number)));
  }

  private static CustomerRow row(int number, String[] person, boolean locked) {
    TreeMap<String, String> statements = new TreeMap<>();
    if (!locked && !person[3].isEmpty()) {
      statements.put("izin_whatsapp", person[3]);
    }
    if (!locked && !person[4].isEmpty()) {
      statements.put("izin_email", person[4]);
    }
    boolean named = !person[0].isEmpty();
    return new CustomerRow(
        id(number),
        locked ? Naming.LOCKED : named ? Naming.KNOWN : Naming.NOTHING_SAID,
        named && !locked ? Optional.of(person[0]) : Optional.empty(),
        named && !locked ? Optional.of("•••017") : Optional.empty(),
        named && !locked ? Optional.of("s•••@contoh.id") : Optional.empty(),
        statements,
        facts(person[1], number),
        spending(person[2], number));
  }

  private static CustomerFacts facts(String city, int number) {
    return new CustomerFacts(
        city,
        "Indonesia",
        "id",
        "",
        OptionalInt.empty(),
        OptionalInt.empty(),
        number % 5 == 4
            ? Optional.empty()
            : Optional.of(LocalDate.of(2023, 3, 12).plusDays(number * 23L)));
  }

  private static Optional<Spending> spending(String rupiah, int number) {
    return rupiah.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Spending(
                new Money(Long.parseLong(rupiah) * 100, RUPIAH),
                14 - number / 2,
                Optional.of(LocalDate.of(2026, 11, 2).minusDays(number * 9L))));
  }
}
