package id.pelanggan.app.cli.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.search.FindCustomers.Found;
import id.pelanggan.application.search.FindCustomers.Page;
import id.pelanggan.domain.customer.ContactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Those who were found as people read it, a line each. */
final class FoundLines {
  private final Phrases phrases;

  FoundLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(Page page) {
    if (page.found().isEmpty()) {
      return List.of(phrases.say("find.nobody"));
    }
    Columns columns = new Columns();
    page.found().forEach(found -> row(columns, new FoundCustomer(found), found));
    List<String> lines = new ArrayList<>(columns.lines(""));
    if (page.next().isPresent()) {
      lines.add("");
      lines.add(phrases.say("find.more", Map.of("count", phrases.number(page.found().size()))));
    }
    return lines;
  }

  private void row(Columns columns, FoundCustomer customer, Found found) {
    columns.row(
        customer.name().orElseGet(() -> phrases.say("find.nameless")),
        customer.city(),
        customer.masked(ContactKind.PHONE),
        customer.masked(ContactKind.EMAIL),
        phrases.word(found.match()),
        found.customer().value().toString());
  }
}
