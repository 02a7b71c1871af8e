package id.pelanggan.application.sample;

import java.util.List;
import java.util.function.Consumer;

/** The notebook beside the till. */
record InteractionRows(Plan plan) implements Consumer<Consumer<List<String>>> {
  static final List<String> HEADER = Words.of("kode, kode_pelanggan, waktu, jenis, arah, isi");

  private static final int PER_HUNDRED_CUSTOMERS = 60;

  static int count(Plan plan) {
    return (int) ((long) plan.size().customers() * PER_HUNDRED_CUSTOMERS / 100);
  }

  @Override
  public void accept(Consumer<List<String>> action) {
    Roster roster = new Roster(plan);
    Season season = Season.of(plan, Outlet.TILL);
    int count = count(plan);
    for (int number = 0; number < count; number++) {
      Chance chance = plan.chance(Topic.INTERACTIONS, number);
      int day = season.day(0, plan.days() - 1, (number + chance.part()) / count);
      int minute = OpeningHours.of(Outlet.TILL).minute(chance.part());
      int customer = customer(roster, day, chance);
      List<String> said = Talk.by(chance).said(chance);
      action.accept(
          List.of(
              "INT-" + Notation.padded(number + 1, 6),
              Outlet.TILL.customerCode(customer),
              Notation.date(plan.day(day), '/') + " " + Notation.clock(minute),
              said.get(0),
              said.get(1),
              said.get(2)));
    }
  }

  /** Somebody whom the till knows by then and who still comes; there always are a few. */
  private static int customer(Roster roster, int day, Chance chance) {
    while (true) {
      int customer = chance.below(roster.plan().size().customers());
      if (roster.presence(customer).in(Outlet.TILL)
          && Patronage.of(roster, customer, Outlet.TILL).covers(day)) {
        return customer;
      }
    }
  }
}
