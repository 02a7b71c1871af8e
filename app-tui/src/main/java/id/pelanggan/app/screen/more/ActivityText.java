package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.activity.Activity;
import id.pelanggan.domain.customer.CustomerId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What somebody did, in words that name no customer. */
public record ActivityText(Phrases phrases) {
  private static final int DIGITS = 4;

  public ActivityText {
    requireNonNull(phrases, "phrases is null");
  }

  public String of(Activity activity) {
    Map<String, String> details = new HashMap<>();
    details.put(
        "customer",
        activity
            .customer()
            .map(this::customer)
            .orElseGet(() -> phrases.say("more.activity.somebody")));
    details.put("count", phrases.number(activity.items()));
    String key = "more.activity." + activity.action();
    boolean one = activity.items() == 1 && phrases.has(key + ".one");
    String text = phrases.say(one ? key + ".one" : key, details);
    return activity
        .reason()
        .map(reason -> text + " · " + phrases.say("more.reason." + reason))
        .orElse(text);
  }

  /** A customer whose name is not shown, such as {@code Pelanggan #A1B2}. */
  public String customer(CustomerId customer) {
    String id = customer.value().toString();
    return phrases.say(
        "more.customer", Map.of("id", id.substring(id.length() - DIGITS).toUpperCase(Locale.ROOT)));
  }
}
