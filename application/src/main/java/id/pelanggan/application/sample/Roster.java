package id.pelanggan.application.sample;

import java.util.OptionalInt;

/**
 * Who the customers are to the shop's records, found from a customer's number alone.
 *
 * <p>Customers come in blocks of twenty. Each block has the same twenty places, dealt in another
 * order, so the shares are exact: 60 of 100 know the till only, 25 the web shop only, 15 both.
 */
record Roster(Plan plan) {
  private static final int BLOCK = 20;
  private static final int[] STRIDES = {1, 3, 7, 9, 11, 13, 17, 19};

  private static final int DUPLICATE = 0;
  private static final int HOUSEHOLD = 1;
  private static final int HOUSEHOLD_PERCENT = 60;

  /** Places that duplicates and households look to; such a one looks to nobody itself. */
  private static final int[] ANCHORS = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 17, 18, 19};

  private static final int FIRST_IN_WEB = 12;
  private static final int FIRST_IN_BOTH = 17;

  /** How many blocks back an anchor may be. */
  private static final int REACH = 25;

  /** How many days before the last one the first customer was written down. */
  private static final int HISTORY = 2_000;

  /** How many days the newest customer has had to buy something. */
  private static final int NEWEST = 7;

  /** The web shop opened a year before its first order of the files. */
  private static final int WEB_OPENED = -365;

  private static final int LATEST_WEB_DELAY = 300;

  Presence presence(int customer) {
    int place = place(customer);
    if (place < FIRST_IN_WEB) {
      return Presence.TILL;
    }
    return place < FIRST_IN_BOTH ? Presence.WEB : Presence.BOTH;
  }

  /** Whom a till's customer is once more. */
  OptionalInt findDuplicated(int customer) {
    return place(customer) == DUPLICATE ? OptionalInt.of(anchor(customer)) : OptionalInt.empty();
  }

  /** Whose home and phone number a customer shares. */
  OptionalInt findHousemate(int customer) {
    return place(customer) == HOUSEHOLD
            && plan.chance(Topic.ROSTER, -1L - customer).percent(HOUSEHOLD_PERCENT)
        ? OptionalInt.of(anchor(customer))
        : OptionalInt.empty();
  }

  /** The day on which an outlet wrote a customer down; may be long before the first order. */
  int joined(int customer, Outlet outlet) {
    Chance chance = plan.chance(Topic.HABIT, -1L - customer);
    double place = (customer + chance.part()) / plan.size().customers();
    int joined = plan.days() - HISTORY + (int) (place * (HISTORY - NEWEST));
    if (outlet == Outlet.TILL) {
      return joined;
    }
    int afterOpening = Math.max(joined, WEB_OPENED + chance.below(-WEB_OPENED));
    return presence(customer) == Presence.BOTH
        ? afterOpening
            + chance.below(Math.min(LATEST_WEB_DELAY, plan.days() - afterOpening - NEWEST / 2))
        : afterOpening;
  }

  private int anchor(int customer) {
    int block = customer / BLOCK;
    Chance chance = plan.chance(Topic.ROSTER, (1L << 40) + customer);
    int chosen = block == 0 ? 0 : block - 1 - chance.below(Math.min(block, REACH));
    int place = ANCHORS[chance.below(ANCHORS.length)];
    int anchor = chosen * BLOCK;
    while (place(anchor) != place) {
      anchor++;
    }
    return anchor;
  }

  private int place(int customer) {
    Chance chance = plan.chance(Topic.ROSTER, customer / BLOCK);
    int stride = STRIDES[chance.below(STRIDES.length)];
    return (customer % BLOCK * stride + chance.below(BLOCK)) % BLOCK;
  }
}
