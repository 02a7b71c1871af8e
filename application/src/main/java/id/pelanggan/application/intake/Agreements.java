package id.pelanggan.application.intake;

import id.pelanggan.application.consent.ConsentBook.SourceWord;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.customer.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What sources say of customers' agreement. */
final class Agreements {
  private Agreements() {}

  /** By customer; those of whom nothing is said have an empty list. */
  static Map<CustomerId, List<Sourced<SourceWord>>> in(
      Map<CustomerId, List<Statement>> statements) {
    Map<CustomerId, List<Sourced<SourceWord>>> agreements = new HashMap<>();
    statements.forEach((customer, said) -> {
      List<Sourced<SourceWord>> words = new ArrayList<>();
      for (Statement statement : said) {
        statement
            .details()
            .statements()
            .forEach((topic, value) ->
                words.add(new Sourced<>(new SourceWord(topic, value), statement.origin())));
      }
      agreements.put(customer, words);
    });
    return agreements;
  }
}
