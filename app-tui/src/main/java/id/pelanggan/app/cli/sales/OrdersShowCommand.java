package id.pelanggan.app.cli.sales;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.sales.ShowOrder;
import id.pelanggan.application.sales.ShowOrder.OrderView;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Shows every order of a number; two sources may each have one. */
@Command(name = "show")
final class OrdersShowCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "orders.number",
      converter = Number.class)
  private ExternalId number;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ShowOrder showOrder;

  @Override
  public String name() {
    return "orders show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<OrderView> orders =
        showOrder.show(identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE), number);
    OrderLines words = new OrderLines(Phrases.of(messages));
    List<String> lines = new ArrayList<>();
    for (OrderView order : orders) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(words.of(order));
    }
    return Answer.done(lines, OrdersJson.of(orders));
  }

  static final class Number implements ITypeConverter<ExternalId> {
    @Override
    public ExternalId convert(String value) {
      String text = new TextConverter().convert(value);
      if (text.length() > ExternalId.MAXIMUM_LENGTH) {
        throw new TypeConversionException("not a number of an order");
      }
      return new ExternalId(text);
    }
  }
}
