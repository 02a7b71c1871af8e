package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.PeopleSearch;
import id.pelanggan.domain.customer.CustomerId;
import java.util.List;
import java.util.function.Consumer;

/** Finds customers for the palette. */
final class PersonSearch implements PeopleSearch {
  private static final int MOST = 8;

  private final Lookup lookup;
  private final Desk desk;
  private final Consumer<CustomerId> open;

  PersonSearch(Desk desk, Lookup lookup, Consumer<CustomerId> open) {
    this.desk = requireNonNull(desk, "desk is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.open = requireNonNull(open, "open is null");
  }

  @Override
  public List<Person> find(String text) {
    return lookup.find(text, MOST).rows().stream()
        .map(row -> new Person(Names.of(row, desk.phrases()), () -> open.accept(row.id())))
        .toList();
  }
}
