package id.pelanggan.application.sample;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The accounts of the web shop; each has shown to receive what is sent to its e-mail address. */
record WebCustomerRows(Plan plan) implements Consumer<Consumer<List<String>>> {
  static final List<String> HEADER =
      Words.of(
          "customer_id, first_name, last_name, email, phone, address, city, province, postcode,"
              + " birth_date, language, preferred_channel, agrees_email, agrees_whatsapp,"
              + " favourite_category, created_at, updated_at");

  private static final int LONGEST_UNCHANGED = 400;

  @Override
  public void accept(Consumer<List<String>> action) {
    Roster roster = new Roster(plan);
    People people = new People(roster);
    for (int customer = 0; customer < plan.size().customers(); customer++) {
      if (roster.presence(customer).in(Outlet.WEB)) {
        int joined = roster.joined(customer, Outlet.WEB);
        action.accept(row(customer, joined, people.person(customer)));
      }
    }
  }

  private List<String> row(int customer, int joined, Person person) {
    Chance chance = plan.chance(Topic.WEB_RECORD, customer);
    Home home = person.home();
    boolean lowerCase = chance.percent(5);
    int created = chance.below(23 * 3_600);
    int changed = joined + 1 + chance.below(Math.min(LONGEST_UNCHANGED, plan.days() - joined - 1));
    return List.of(
        Outlet.WEB.customerCode(customer),
        lowerCase ? person.given().toLowerCase(Locale.ROOT) : person.given(),
        lowerCase ? person.family().toLowerCase(Locale.ROOT) : person.family(),
        Untidiness.email(person.email(), chance),
        chance.percent(88) ? Untidiness.phone(person.phone(), chance) : "",
        home.street(),
        home.place().city(),
        home.place().province(),
        home.postcode(),
        chance.percent(55) ? person.bornOn().toString() : "",
        chance.percent(93) ? "id" : "en",
        chance.percent(20) ? "" : chance.percent(70) ? "whatsapp" : "email",
        chance.percent(62) ? "yes" : "no",
        chance.percent(54) ? "yes" : "no",
        chance.percent(65) ? chance.pick(Shelf.categories()) : "",
        moment(joined, created),
        chance.percent(50) ? moment(joined, created) : moment(changed, chance.below(23 * 3_600)));
  }

  private String moment(int day, int second) {
    return plan.day(day)
        + "T"
        + Notation.clock(second / 60)
        + ":"
        + Notation.padded(second % 60, 2)
        + "+07:00";
  }
}
