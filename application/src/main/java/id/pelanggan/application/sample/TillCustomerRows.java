package id.pelanggan.application.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The customers whom the till knows, as they were written down at the counter. */
record TillCustomerRows(Plan plan) implements Consumer<Consumer<List<String>>> {
  static final List<String> HEADER =
      Words.of(
          "kode_pelanggan, nama, no_hp, email, alamat, kecamatan, kota, provinsi, kode_pos,"
              + " tanggal_lahir, jenis_kelamin, pelanggan_sejak, catatan");

  static final List<String> NOTES =
      Words.of(
          "alergi kacang, suka pedas, minta dikirim sore, tidak suka pedas, langganan warung makan,"
              + " bayar tunai, minta nota terpisah, suka lada halus, titip ke satpam,"
              + " pesan lewat WhatsApp saja, katering, ulang tahun dapat bonus, alergi udang,"
              + " kurangi plastik, harga grosir di atas 2 kg, rumah pagar hijau");

  @Override
  public void accept(Consumer<List<String>> action) {
    Roster roster = new Roster(plan);
    People people = new People(roster);
    for (int customer = 0; customer < plan.size().customers(); customer++) {
      if (roster.presence(customer).in(Outlet.TILL)) {
        action.accept(row(roster, customer, people.person(customer)));
      }
    }
  }

  private List<String> row(Roster roster, int customer, Person person) {
    Chance chance = plan.chance(Topic.TILL_RECORD, customer);
    boolean duplicate = roster.findDuplicated(customer).isPresent();
    boolean housemate = roster.findHousemate(customer).isPresent();
    Home home = person.home();
    boolean addressed = chance.percent(88);
    return List.of(
        Outlet.TILL.customerCode(customer),
        duplicate ? Untidiness.misheard(person, chance) : Untidiness.name(person.name(), chance),
        duplicate || housemate || chance.percent(93)
            ? Untidiness.phone(person.phone(), chance)
            : "",
        email(roster.presence(customer), duplicate, person, chance),
        addressed ? home.street() : "",
        addressed ? home.district() : "",
        home.place().city(),
        addressed ? home.place().province() : "",
        addressed && chance.percent(90) ? home.postcode() : "",
        birthDate(person.bornOn(), chance),
        gender(person.woman(), chance),
        Notation.date(plan.day(roster.joined(customer, Outlet.TILL)), '/'),
        chance.percent(14) ? chance.pick(NOTES) : "");
  }

  /** Customers of both outlets are recognised by it, so they have one here. */
  private static String email(Presence presence, boolean duplicate, Person person, Chance chance) {
    boolean given = presence == Presence.BOTH || chance.percent(duplicate ? 25 : 45);
    return given ? Untidiness.email(person.email(), chance) : "";
  }

  private static String birthDate(LocalDate bornOn, Chance chance) {
    int percent = chance.below(100);
    if (percent < 28) {
      return "";
    }
    if (percent < 33) {
      return Notation.date(bornOn, '-');
    }
    return percent < 40
        ? bornOn.getDayOfMonth() + "/" + bornOn.getMonthValue() + "/" + bornOn.getYear()
        : Notation.date(bornOn, '/');
  }

  private static String gender(boolean woman, Chance chance) {
    int percent = chance.below(100);
    if (percent < 10) {
      return "";
    }
    if (percent < 16) {
      return woman ? "Perempuan" : "Laki-laki";
    }
    return woman ? "P" : "L";
  }
}
