package id.pelanggan.application.sample;

import id.pelanggan.application.sample.RegisterCustomer.RegisterAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Types in the customers of both outlets, as it is done at the counter. */
final class RegisterCustomers {
  /** How many of the old list were taken over in one second. */
  private static final int TAKEN_OVER_A_SECOND = 150;

  private static final int LONGEST_UNCHANGED = 300;

  private final Plan plan;
  private final Roster roster;
  private final People people;

  RegisterCustomers(Plan plan) {
    this.plan = plan;
    this.roster = new Roster(plan);
    this.people = new People(roster);
  }

  void forEach(Consumer<RegisterCustomer> action) {
    for (int customer = 0; customer < plan.size().customers(); customer++) {
      action.accept(customer(customer));
    }
  }

  private RegisterCustomer customer(int customer) {
    Chance chance = plan.chance(Topic.REGISTER_RECORD, customer);
    Person person = people.person(customer);
    boolean duplicate = roster.findDuplicated(customer).isPresent();
    boolean housemate = roster.findHousemate(customer).isPresent();
    boolean whole = duplicate || chance.percent(30);
    int joined = joined(customer);
    Instant created = RegisterTime.of(plan.day(joined), minute(chance));
    return new RegisterCustomer(
        Outlet.TILL.customerCode(customer),
        whole ? wholeName(person, duplicate, chance) : Untidiness.name(person.given(), chance),
        whole ? "" : person.family(),
        chance.percent(hasEmail(customer, duplicate))
            ? Untidiness.email(person.email(), chance)
            : "",
        duplicate || housemate || chance.percent(93)
            ? Untidiness.phone(person.phone(), chance)
            : "",
        address(person.home(), chance),
        chance.percent(66) ? Optional.of(person.bornOn()) : Optional.empty(),
        chance.percent(14) ? chance.pick(TillCustomerRows.NOTES) : "",
        chance.percent(38),
        created,
        joined < 0 ? takenOver(customer) : changed(created, joined, chance));
  }

  private static String wholeName(Person person, boolean duplicate, Chance chance) {
    return duplicate ? Untidiness.misheard(person, chance) : Untidiness.name(person.name(), chance);
  }

  /** The web shop knows everybody's. */
  private int hasEmail(int customer, boolean duplicate) {
    if (roster.presence(customer).in(Outlet.WEB)) {
      return 100;
    }
    return duplicate ? 25 : 45;
  }

  private static Optional<RegisterAddress> address(Home home, Chance chance) {
    return chance.percent(88)
        ? Optional.of(
            new RegisterAddress(
                home.street(),
                home.district(),
                home.place().city(),
                home.place().province(),
                chance.percent(90) ? home.postcode() : ""))
        : Optional.empty();
  }

  private int joined(int customer) {
    return roster.joined(
        customer, roster.presence(customer).in(Outlet.TILL) ? Outlet.TILL : Outlet.WEB);
  }

  private static int minute(Chance chance) {
    return OpeningHours.of(Outlet.TILL).minute(chance.part());
  }

  /** The list of before came in the evening before the first day, many of it in each second. */
  private Instant takenOver(int customer) {
    return RegisterTime.of(plan.firstDay().minusDays(1), RegisterTime.CLOSING)
        .plusSeconds(customer / TAKEN_OVER_A_SECOND);
  }

  private Instant changed(Instant created, int joined, Chance chance) {
    int later = chance.below(Math.min(LONGEST_UNCHANGED, plan.days() - joined));
    return later == 0 || chance.percent(50)
        ? created
        : RegisterTime.of(plan.day(joined + later), minute(chance));
  }
}
