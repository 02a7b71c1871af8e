package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.DescribeCustomers;
import id.pelanggan.application.search.FindCustomers;
import id.pelanggan.application.search.FindCustomers.Found;
import id.pelanggan.application.search.FindCustomers.Request;
import id.pelanggan.application.search.WarmSearch;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds customers by whatever is known of them. */
final class FindPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final Unlocking unlocking;
  private final WarmSearch warmSearch;
  private final FindCustomers findCustomers;
  private final DescribeCustomers describeCustomers;
  private final CustomerPage customerPage;

  @Inject
  FindPage(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      Unlocking unlocking,
      WarmSearch warmSearch,
      FindCustomers findCustomers,
      DescribeCustomers describeCustomers,
      CustomerPage customerPage) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.unlocking = requireNonNull(unlocking, "unlocking is null");
    this.warmSearch = requireNonNull(warmSearch, "warmSearch is null");
    this.findCustomers = requireNonNull(findCustomers, "findCustomers is null");
    this.describeCustomers = requireNonNull(describeCustomers, "describeCustomers is null");
    this.customerPage = requireNonNull(customerPage, "customerPage is null");
  }

  void ask() {
    unlocking.require(caller.sales());
    Optional<String> text = conversation.ask(prompt(), "linear.help.find");
    while (text.isPresent()) {
      find(text.get());
      text = conversation.ask(prompt(), "linear.help.find");
    }
  }

  private String prompt() {
    return conversation.word("linear.ask.find") + " ";
  }

  private void find(String text) {
    warm();
    FindCustomers.Page page = read(new Request(text, Optional.empty(), Choosing.PAGE));
    if (page.found().isEmpty()) {
      conversation.say("find.nobody");
      return;
    }
    choosing.browse(
        conversation.word("linear.find.found"), () -> shown(text, page), customerPage::open);
  }

  /** Whoever is known by a whole address or number is found all the same where this fails. */
  private void warm() {
    try {
      warmSearch.warm(caller.sales(), ProgressLines.of(conversation));
    } catch (PelangganException e) {
      if (e.code() != SearchError.SEARCH_TOO_LARGE) {
        throw e;
      }
      conversation.tell(e);
    }
  }

  private ListPage<CustomerId> shown(String text, FindCustomers.Page page) {
    RowText words = new RowText(conversation.phrases());
    List<CustomerRow> rows =
        describeCustomers.describe(
            caller.sales(), page.found().stream().map(Found::customer).toList());
    Supplier<ListPage<CustomerId>> next =
        () -> shown(text, read(new Request(text, page.next(), Choosing.PAGE)));
    return new ListPage<>(
        rows.stream().map(row -> new Option<>(words.of(row), row.id())).toList(),
        page.next().isPresent() ? Optional.of(next) : Optional.empty());
  }

  private FindCustomers.Page read(Request request) {
    return findCustomers.find(caller.sales(), request);
  }
}
