package id.pelanggan.domain.mapping;

import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.Optional;

/** Reads quantities, prices and amounts of order lines. */
final class AmountCells {
  private static final int LONGEST_TEXT = 1_000;

  private final IdCells ids;
  private final NumberStyle style;
  private final Optional<Currency> fileCurrency;
  private final int productCode;
  private final int productName;
  private final int quantity;
  private final int unitPrice;
  private final int lineAmount;
  private final int currency;

  AmountCells(Layout layout, IdCells ids) {
    this.ids = ids;
    this.style = layout.mapping().numbers();
    this.fileCurrency = layout.mapping().currency();
    this.productCode = layout.place(Field.PRODUCT_CODE);
    this.productName = layout.place(Field.PRODUCT_NAME);
    this.quantity = layout.place(Field.QUANTITY);
    this.unitPrice = layout.place(Field.UNIT_PRICE);
    this.lineAmount = layout.place(Field.LINE_AMOUNT);
    this.currency = layout.place(Field.CURRENCY);
  }

  /** Empty where the row is refused. */
  Optional<OrderLine> line(RowScan scan) {
    Optional<Currency> known = currency(scan);
    BigDecimal pieces = quantity == Layout.NOWHERE ? BigDecimal.ONE : number(scan, quantity);
    boolean priced = !scan.cell(unitPrice).isEmpty();
    boolean summed = !scan.cell(lineAmount).isEmpty();
    if (!priced && !summed) {
      scan.refuse(
          RefusalReason.NUMBER_MISSING, unitPrice == Layout.NOWHERE ? lineAmount : unitPrice);
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal price = priced ? number(scan, unitPrice) : perPiece(scan, pieces);
    BigDecimal amount = summed ? number(scan, lineAmount) : pieces.multiply(price);
    return line(scan, known.get(), pieces, price, amount);
  }

  private Optional<OrderLine> line(
      RowScan scan, Currency known, BigDecimal pieces, BigDecimal price, BigDecimal amount) {
    OrderLine line =
        new OrderLine(
            ids.read(scan.cell(productCode)),
            scan.text(productName, LONGEST_TEXT),
            quantityOf(scan, pieces),
            money(scan, price, known, unitPrice),
            money(scan, amount, known, lineAmount));
    return scan.isRefused() ? Optional.empty() : Optional.of(line);
  }

  private BigDecimal perPiece(RowScan scan, BigDecimal pieces) {
    BigDecimal amount = number(scan, lineAmount);
    return pieces.signum() == 0 ? amount : amount.divide(pieces, MathContext.DECIMAL64);
  }

  private BigDecimal number(RowScan scan, int place) {
    String cell = scan.cell(place);
    if (cell.isEmpty()) {
      scan.refuse(RefusalReason.NUMBER_MISSING, place);
      return BigDecimal.ZERO;
    }
    return switch (style.read(cell)) {
      case Written.Legible<BigDecimal>(BigDecimal value) -> value;
      case Written.Illegible<BigDecimal>(RefusalReason reason) -> {
        scan.refuse(reason, place);
        yield BigDecimal.ZERO;
      }
    };
  }

  private Quantity quantityOf(RowScan scan, BigDecimal pieces) {
    try {
      return Quantity.of(pieces);
    } catch (ArithmeticException e) {
      boolean fine = pieces.stripTrailingZeros().scale() > 3;
      scan.refuse(fine ? RefusalReason.NUMBER_TOO_FINE : RefusalReason.NUMBER_TOO_LARGE, quantity);
      return new Quantity(0);
    }
  }

  private Money money(RowScan scan, BigDecimal amount, Currency known, int place) {
    try {
      return Money.of(amount, known);
    } catch (ArithmeticException e) {
      scan.refuse(RefusalReason.NUMBER_TOO_LARGE, place == Layout.NOWHERE ? unitPrice : place);
      return Money.zero(known);
    }
  }

  /** From its column, or the mapping, or a sign beside the price; none may contradict. */
  private Optional<Currency> currency(RowScan scan) {
    String written = scan.cell(currency);
    Optional<Currency> said = written.isEmpty() ? fileCurrency : CurrencySigns.find(written);
    if (said.isEmpty() && !written.isEmpty()) {
      scan.refuse(RefusalReason.CURRENCY_UNKNOWN, currency);
      return said;
    }
    said = agreed(scan, unitPrice, said);
    said = agreed(scan, lineAmount, said);
    if (said.isEmpty()) {
      scan.refuse(
          RefusalReason.CURRENCY_UNKNOWN, currency == Layout.NOWHERE ? unitPrice : currency);
    }
    return said;
  }

  private static Optional<Currency> agreed(RowScan scan, int place, Optional<Currency> said) {
    String number = scan.cell(place);
    if (!CurrencySigns.isBeside(number)) {
      return said;
    }
    Optional<Currency> beside = CurrencySigns.findBeside(number);
    if (beside.isPresent() && said.isPresent() && !beside.equals(said)) {
      scan.refuse(RefusalReason.CURRENCY_UNKNOWN, place);
    }
    return said.or(() -> beside);
  }
}
