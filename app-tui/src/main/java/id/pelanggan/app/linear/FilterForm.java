package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.Contactable;
import id.pelanggan.domain.customer.CustomerFilter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks which customers are meant. */
final class FilterForm {
  private static final int ACTIVE_DAYS = 90;

  private final Conversation conversation;
  private final Choosing choosing;

  @Inject
  FilterForm(Conversation conversation, Choosing choosing) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
  }

  /** Empty where the operator goes back. */
  Optional<CustomerFilter> ask() {
    CustomerFilter all = CustomerFilter.EVERYBODY;
    return choosing
        .one(
            conversation.word("linear.list.which"),
            List.of(
                option("linear.list.all", () -> Optional.of(all)),
                option("linear.list.active", () -> Optional.of(all.withActiveWithin(ACTIVE_DAYS))),
                option(
                    "linear.list.inactive", () -> Optional.of(all.withInactiveSince(ACTIVE_DAYS))),
                option("linear.list.city", this::city),
                option("linear.list.email", () -> Optional.of(all.with(Contactable.HAS_EMAIL))),
                option("linear.list.phone", () -> Optional.of(all.with(Contactable.HAS_PHONE))),
                option("linear.list.none", () -> Optional.of(all.with(Contactable.NONE)))),
            "linear.help.list")
        .flatMap(Supplier::get);
  }

  private Option<Supplier<Optional<CustomerFilter>>> option(
      String key, Supplier<Optional<CustomerFilter>> filter) {
    return new Option<>(conversation.word(key), filter);
  }

  private Optional<CustomerFilter> city() {
    return conversation.askFor("linear.ask.city").map(CustomerFilter.EVERYBODY::withCity);
  }
}
