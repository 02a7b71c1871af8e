package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Customers: a search, a list, and everything about one of them. */
public final class CustomersScreen implements Screen {
  /** Leads into the search; nothing that is searched begins with it. */
  private static final Key SLASH = Key.typing('/');

  private final Desk desk;
  private final Finder finder;
  private final Card card;
  private final Warming warming;
  private final Place place = new Place();
  private final CustomerKeys keys;
  private final CustomersView view;

  @Inject
  public CustomersScreen(
      Desk desk,
      StoredLookup lookup,
      StoredDetails details,
      StoredChanges changes,
      StoredProtections protections) {
    this(desk, (Lookup) lookup, details, changes, protections);
  }

  CustomersScreen(
      Desk desk, Lookup lookup, Details details, Changes changes, Protections protections) {
    this.desk = requireNonNull(desk, "desk is null");
    this.finder = new Finder(desk, lookup);
    this.card = new Card(desk, details, protections);
    this.warming = new Warming(desk, lookup, this::unlocked);
    Actions actions = new Actions(desk, details, changes, card, this::changed, this::openAdded);
    Rights rights = new Rights(desk, protections, card, this::changed);
    this.keys = new CustomerKeys(desk, finder, card, place, actions, rights);
    this.view = new CustomersView(desk, finder, card, place, warming);
    desk.find(new PersonSearch(desk, lookup, this::open));
    desk.post(() -> desk.background("search", warming::run));
  }

  @Override
  public ScreenName name() {
    return ScreenName.CUSTOMERS;
  }

  @Override
  public String topic() {
    return switch (place.now()) {
      case SEARCH -> "customers.search";
      case LIST -> "customers.list";
      case BESIDE, OPEN -> "customers.card";
    };
  }

  @Override
  public List<String> crumbs() {
    return place.isInCard() ? List.of(view.title()) : List.of();
  }

  @Override
  public void opened() {
    finder.opened();
  }

  /** Opens one customer, whatever the list shows; goes to this screen. */
  public void open(CustomerId customer) {
    desk.go(ScreenName.CUSTOMERS);
    card.open(customer);
    place.go(Place.Part.OPEN);
  }

  @Override
  public List<Binding> bindings() {
    return keys.bindings();
  }

  @Override
  public boolean isTyping() {
    return place.isSearching();
  }

  @Override
  public boolean type(Key key) {
    if (finder.typed().isEmpty() && key.equals(SLASH)) {
      return true;
    }
    String before = finder.typed().text();
    boolean taken = finder.typed().type(key);
    if (!before.equals(finder.typed().text())) {
      finder.search();
    }
    return taken;
  }

  @Override
  public void paste(String text) {
    finder.typed().paste(text);
    finder.search();
  }

  @Override
  public void move(Move move) {
    switch (place.now()) {
      case SEARCH -> {
        if (move == Move.DOWN || move == Move.PAGE_DOWN) {
          place.go(Place.Part.LIST);
        }
      }
      case LIST -> finder.pane().move(move);
      case BESIDE, OPEN -> card.move(move);
    }
  }

  @Override
  public void back() {
    keys.back();
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    if (!place.isInCard()) {
      card.rest(finder.current());
    }
    view.draw(canvas, look, keys::enter);
  }

  private void changed(Optional<CustomerId> customer) {
    if (customer.isPresent()) {
      card.reread(customer.get());
      finder.renew(customer.get());
    } else {
      place.go(Place.Part.LIST);
      finder.restart();
    }
  }

  private void openAdded(CustomerId customer) {
    finder.restart();
    card.open(customer);
    place.go(Place.Part.OPEN);
  }

  private void unlocked() {
    finder.restart();
    card.read();
  }
}
