package id.pelanggan.application.sample;

/** Gives an outlet's sales to its customers, to the last one. */
record Shares(Roster roster, Outlet outlet) {

  /** Walk-in customers come last, as one customer who buys on all days. */
  void forEach(Action action) {
    Plan plan = roster.plan();
    int walkIns = outlet.walkIns(plan.size());
    int sales = outlet.sales(plan.size()) - walkIns;
    Sums sums = sums();
    int once = (int) Math.min(sums.once(), sales / 2);
    Running singles = new Running(sums.once(), once);
    Running others = new Running(sums.weights(), sales - once);
    for (int customer = 0; customer < plan.size().customers(); customer++) {
      if (roster.presence(customer).in(outlet)) {
        Patronage patronage = Patronage.of(roster, customer, outlet);
        int count =
            patronage.habit() == Habit.ONCE ? singles.next(1) : others.next(patronage.weight());
        action.take(customer, patronage, count);
      }
    }
    action.take(SampleOrder.WALK_IN, new Patronage(Habit.REGULAR, 0, 0, plan.days() - 1), walkIns);
  }

  private Sums sums() {
    long once = 0;
    long weights = 0;
    for (int customer = 0; customer < roster.plan().size().customers(); customer++) {
      if (roster.presence(customer).in(outlet)) {
        Patronage patronage = Patronage.of(roster, customer, outlet);
        once += patronage.habit() == Habit.ONCE ? 1 : 0;
        weights += patronage.weight();
      }
    }
    return new Sums(once, weights);
  }

  /** Takes how many sales a customer has. */
  @FunctionalInterface
  interface Action {
    void take(int customer, Patronage patronage, int count);
  }

  private record Sums(long once, long weights) {}

  /** Hands out a number of things by weight, without a remainder. */
  private static final class Running {
    private final long weights;
    private final long things;
    private long seen;

    private Running(long weights, long things) {
      this.weights = weights;
      this.things = things;
    }

    private int next(int weight) {
      if (weight == 0) {
        return 0;
      }
      long before = things * seen / weights;
      seen += weight;
      return (int) (things * seen / weights - before);
    }
  }
}
