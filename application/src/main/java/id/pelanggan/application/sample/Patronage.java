package id.pelanggan.application.sample;

/**
 * What a customer is to one outlet.
 *
 * @param weight how much is bought in comparison with others; 0 for those who hardly buy
 * @param from the first day on which something is bought
 * @param until the last such day
 */
record Patronage(Habit habit, int weight, int from, int until) {
  /** Who stopped was not seen in the last days, so many. */
  private static final int SILENCE = 180;

  private static final int SHORTEST = 30;

  /** Who bought a single time and knows both outlets bought on the web. */
  static Patronage of(Roster roster, int customer, Outlet outlet) {
    Chance chance = roster.plan().chance(Topic.HABIT, customer);
    Habit habit = Habit.by(chance);
    int weight = habit.weight(chance);
    int from = Math.max(0, roster.joined(customer, outlet) + delay(outlet));
    Presence presence = roster.presence(customer);
    int latest = presence == Presence.BOTH ? joinedWeb(roster, customer) : from;
    int room = roster.plan().days() - SILENCE - SHORTEST - latest;
    int end = latest + SHORTEST + (room > 0 ? chance.below(room) : 0);
    int last = roster.plan().days() - 1;
    return switch (habit) {
      case STOPPED ->
          room > 0
              ? new Patronage(habit, weight, from, end)
              : new Patronage(Habit.OCCASIONAL, weight, from, last);
      case ONCE ->
          new Patronage(
              presence == Presence.BOTH && outlet == Outlet.TILL ? Habit.NEVER : habit,
              weight,
              from,
              last);
      case NEVER, OCCASIONAL, REGULAR -> new Patronage(habit, weight, from, last);
    };
  }

  boolean covers(int day) {
    return from <= day && day <= until;
  }

  /** Whoever gets an account in the evening buys nothing that morning. */
  private static int delay(Outlet outlet) {
    return outlet == Outlet.WEB ? 1 : 0;
  }

  private static int joinedWeb(Roster roster, int customer) {
    return Math.max(0, roster.joined(customer, Outlet.WEB));
  }
}
