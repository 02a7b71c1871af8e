package id.pelanggan.adapters.postgres.figures;

import id.pelanggan.application.port.Figures;
import java.time.LocalDate;
import java.util.Currency;

/** What was bought in a week in one currency. */
public record WeekRow(LocalDate monday, String currency, long sales, long spendMinor) {
  Figures.Week toWeek() {
    return new Figures.Week(monday, Currency.getInstance(currency), sales, spendMinor);
  }
}
