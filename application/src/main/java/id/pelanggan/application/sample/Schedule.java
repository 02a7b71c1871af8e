package id.pelanggan.application.sample;

import java.util.Arrays;

/**
 * Who buys on which day at one outlet, and what comes back when. Takes ten bytes per sale.
 *
 * @param customers by sale
 * @param days by sale
 * @param entries in order of time: twice a sale's place, and one more for its return
 * @param starts where each day's entries begin; one more for the end
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares schedules, and boxes would not fit
record Schedule(int[] customers, short[] days, int[] entries, int[] starts) {
  private static final int RETURN_PERMILLE = 25;
  private static final int LONGEST_RETURN = 14;

  static Schedule of(Roster roster, Outlet outlet) {
    Plan plan = roster.plan();
    int sales = outlet.sales(plan.size());
    int[] customers = new int[sales];
    short[] days = new short[sales];
    Season season = Season.of(plan, outlet);
    int[] sale = {0};
    new Shares(roster, outlet)
        .forEach((customer, patronage, count) -> {
          Chance chance = plan.chance(outlet.days(), customer);
          for (int bought = 0; bought < count; bought++) {
            customers[sale[0]] = customer;
            days[sale[0]] = (short) season.day(patronage.from(), patronage.until(), chance.part());
            sale[0]++;
          }
        });
    return sorted(plan, outlet, customers, days);
  }

  private static Schedule sorted(Plan plan, Outlet outlet, int[] customers, short[] days) {
    int[] starts = new int[plan.days() + 1];
    for (int sale = 0; sale < days.length; sale++) {
      starts[days[sale] + 1]++;
      int back = returnDay(plan, outlet, sale, days[sale]);
      if (back < plan.days()) {
        starts[back + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] entries = new int[starts[plan.days()]];
    int[] next = starts.clone();
    for (int sale = 0; sale < days.length; sale++) {
      entries[next[days[sale]]++] = sale * 2;
      int back = returnDay(plan, outlet, sale, days[sale]);
      if (back < plan.days()) {
        entries[next[back]++] = sale * 2 + 1;
      }
    }
    shuffleDays(plan, outlet, entries, starts);
    return new Schedule(customers, days, entries, starts);
  }

  /** The day on which a sale comes back; beyond the last one where it does not. */
  private static int returnDay(Plan plan, Outlet outlet, int sale, int day) {
    Chance chance = plan.chance(outlet.days(), -1L - sale);
    return chance.below(1_000) < RETURN_PERMILLE
        ? day + 1 + chance.below(LONGEST_RETURN)
        : plan.days();
  }

  private static void shuffleDays(Plan plan, Outlet outlet, int[] entries, int[] starts) {
    for (int day = 0; day + 1 < starts.length; day++) {
      Chance chance = plan.chance(outlet.times(), -1L - day);
      for (int place = starts[day + 1] - 1; place > starts[day]; place--) {
        int other = starts[day] + chance.below(place - starts[day] + 1);
        int entry = entries[place];
        entries[place] = entries[other];
        entries[other] = entry;
      }
    }
  }

  /** Whether a sale is returned in time for the files. */
  boolean comesBack(Plan plan, Outlet outlet, int sale) {
    return returnDay(plan, outlet, sale, days[sale]) < plan.days();
  }

  boolean isReturn(int place) {
    return (entries[place] & 1) == 1;
  }

  int sale(int place) {
    return entries[place] >> 1;
  }
}
