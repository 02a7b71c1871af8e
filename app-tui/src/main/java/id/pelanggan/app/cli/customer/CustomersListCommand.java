package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.ListCustomers;
import id.pelanggan.application.vault.UnlockKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists customers page by page; where the keys stay locked, without names. */
@Command(name = "list")
final class CustomersListCommand implements HeadlessCommand {
  @Mixin private FilterOptions filter;

  @Option(
      names = "--sort",
      paramLabel = "newest|oldest|spend|last-order|city",
      descriptionKey = "customers.list.sort",
      converter = Sort.class)
  private CustomerSort sort = CustomerSort.NEWEST;

  @Option(
      names = "--limit",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "customers.list.limit",
      defaultValue = "20",
      converter = Limit.class)
  private int limit;

  @Option(
      names = "--after",
      paramLabel = "${bundle:label.place}",
      descriptionKey = "customers.list.after",
      converter = PlaceText.class)
  private Optional<CustomerPlace> after = Optional.empty();

  @Inject private IdentifyOperator identifyOperator;
  @Inject private UnlockKeys unlockKeys;
  @Inject private ListCustomers listCustomers;

  @Override
  public String name() {
    return "customers list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    boolean locked = unlockKeys.unlock(context) instanceof UnlockKeys.Outcome.StaysLocked;
    ListCustomers.Page page =
        listCustomers.list(context, new ListCustomers.Request(filter.filter(), sort, after, limit));
    return Answer.done(
        new RowLines(Phrases.of(messages)).of(page, locked), RowsJson.of(page, locked));
  }

  static final class Sort extends WordConverter<CustomerSort> {
    Sort() {
      super(wordsOf(CustomerSort.class));
    }
  }

  static final class Limit extends RangeConverter {
    Limit() {
      super(1, ListCustomers.Request.LONGEST);
    }
  }
}
