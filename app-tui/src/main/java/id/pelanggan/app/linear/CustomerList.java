package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CountCustomers;
import id.pelanggan.application.customer.ListCustomers;
import id.pelanggan.application.customer.ListCustomers.Request;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** All customers, or some, ten at a time. */
final class CustomerList {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final ListCustomers listCustomers;
  private final CountCustomers countCustomers;
  private final FilterForm filterForm;
  private final CustomerPage customerPage;

  @Inject
  CustomerList(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      ListCustomers listCustomers,
      CountCustomers countCustomers,
      FilterForm filterForm,
      CustomerPage customerPage) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.listCustomers = requireNonNull(listCustomers, "listCustomers is null");
    this.countCustomers = requireNonNull(countCustomers, "countCustomers is null");
    this.filterForm = requireNonNull(filterForm, "filterForm is null");
    this.customerPage = requireNonNull(customerPage, "customerPage is null");
  }

  void ask() {
    filterForm
        .ask()
        .ifPresent(filter ->
            choosing
                .one(
                    conversation.word("linear.list.sort"),
                    Arrays.stream(CustomerSort.values())
                        .map(sort -> new Option<>(conversation.phrases().word(sort), sort))
                        .toList())
                .ifPresent(sort -> show(filter, sort)));
  }

  private void show(CustomerFilter filter, CustomerSort sort) {
    Phrases phrases = conversation.phrases();
    long count = countCustomers.count(caller.sales(), filter);
    conversation.say("customers.count", Map.of("count", phrases.number(count)));
    if (count > 0) {
      choosing.browse(
          phrases.say("linear.list.title", Map.of("sort", conversation.phrases().word(sort))),
          () -> page(filter, sort, Optional.empty()),
          customerPage::open);
    }
  }

  private ListPage<CustomerId> page(
      CustomerFilter filter, CustomerSort sort, Optional<CustomerPlace> after) {
    RowText words = new RowText(conversation.phrases());
    ListCustomers.Page page =
        listCustomers.list(caller.sales(), new Request(filter, sort, after, Choosing.PAGE));
    return new ListPage<>(
        page.rows().stream().map(row -> new Option<>(words.of(row), row.id())).toList(),
        page.next().map(next -> () -> page(filter, sort, Optional.of(next))));
  }
}
