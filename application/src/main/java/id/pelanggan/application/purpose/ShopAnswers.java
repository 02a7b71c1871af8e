package id.pelanggan.application.purpose;

import id.pelanggan.domain.customer.Channel;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a business says that it does with data of customers.
 *
 * @param activities what it does
 * @param offerChannels by which channels it sends offers
 */
public record ShopAnswers(Set<ShopActivity> activities, Set<Channel> offerChannels) {
  /** Of a shop that was not asked: it sells, keeps books, and may send offers. */
  public static final ShopAnswers USUAL =
      new ShopAnswers(
          EnumSet.of(ShopActivity.SELLS, ShopActivity.KEEPS_BOOKS, ShopActivity.SENDS_OFFERS),
          EnumSet.of(Channel.EMAIL, Channel.PHONE, Channel.WHATSAPP, Channel.SMS));

  public ShopAnswers {
    activities = Set.copyOf(activities);
    offerChannels = Set.copyOf(offerChannels);
  }

  boolean does(ShopActivity activity) {
    return activities.contains(activity);
  }
}
