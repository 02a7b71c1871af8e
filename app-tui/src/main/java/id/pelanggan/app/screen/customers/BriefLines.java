package id.pelanggan.app.screen.customers;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.customer.CustomerRow;
import java.util.ArrayList;
import java.util.List;

/** What the list knows of a customer: shown until the rest is here, and while keys are locked. */
final class BriefLines {
  private BriefLines() {}

  static List<Line> of(CustomerRow row, Phrases phrases) {
    List<Line> lines = new ArrayList<>();
    row.phone()
        .ifPresent(phone ->
            lines.add(Line.fact(phrases.say("customers.kind.PHONE"), phone).in(Tone.CONCEALED)));
    row.email()
        .ifPresent(email ->
            lines.add(Line.fact(phrases.say("customers.kind.EMAIL"), email).in(Tone.CONCEALED)));
    if (!row.facts().city().isEmpty()) {
      lines.add(Line.fact(phrases.say("customers.address"), row.facts().city()));
    }
    row.facts()
        .customerSince()
        .ifPresent(day ->
            lines.add(Line.fact(phrases.say("customers.trait.CUSTOMER_SINCE"), phrases.date(day))));
    row.spending()
        .ifPresent(spending -> {
          lines.add(Line.gap());
          lines.add(
              StoryLines.title(
                  phrases, StoryLines.sum(phrases, spending.sales(), spending.spend())));
          spending
              .lastOrder()
              .ifPresent(day ->
                  lines.add(Line.fact(phrases.say("customers.column.last"), phrases.date(day))));
        });
    return List.copyOf(lines);
  }
}
