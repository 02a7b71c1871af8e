package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Ticket;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.Revealed;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one customer: read when the cursor of the list rests on it, because each reading
 * is noted; masked again when another one comes.
 */
final class Card {
  private static final Duration REST = Duration.ofMillis(200);

  private final Desk desk;
  private final Details details;
  private final Protections protections;
  private final Latest reading;
  private final Latest protecting;
  private final Revelation revelation;
  private final CardCursor cursor = new CardCursor();
  private @Nullable CustomerId customer;
  private @Nullable CustomerRow row;
  private @Nullable CustomerView view;
  private @Nullable Protection protection;
  private @Nullable PelangganException failure;
  private @Nullable Ticket resting;
  private @Nullable CardLines lines;
  private Instant movedAt = Instant.EPOCH;
  private boolean origins;
  private EventKind events = EventKind.ALL;

  Card(Desk desk, Details details, Protections protections) {
    this.desk = requireNonNull(desk, "desk is null");
    this.details = requireNonNull(details, "details is null");
    this.protections = requireNonNull(protections, "protections is null");
    this.reading = new Latest(desk);
    this.protecting = new Latest(desk);
    this.revelation = new Revelation(desk, () -> lines = null);
  }

  Optional<CustomerId> customer() {
    return Optional.ofNullable(customer);
  }

  /** Who it is, for titles and crumbs. */
  String title(Phrases phrases) {
    return view()
        .flatMap(CustomerView::name)
        .or(() -> row().map(known -> Names.of(known, phrases)))
        .or(() -> view().map(known -> Names.unnamed(known.id(), phrases)))
        .or(() -> customer().map(id -> Names.unread(id, phrases)))
        .orElse("");
  }

  /** What the list knows of it; empty where it does not come from there. */
  Optional<CustomerRow> row() {
    return Optional.ofNullable(row);
  }

  Optional<CustomerView> view() {
    return Optional.ofNullable(view);
  }

  /** Why it could not be read; locked keys are no failure. */
  Optional<PelangganException> failure() {
    return Optional.ofNullable(failure).filter(why -> !desk.situation().locked());
  }

  /**
   * Shows the customer that the cursor of a list is on. Reads the rest at once, and while the
   * cursor runs on where it stays at last.
   */
  void rest(Optional<CustomerRow> chosen) {
    if (chosen.map(CustomerRow::id).equals(customer())) {
      row = chosen.orElse(null);
      return;
    }
    change(chosen.map(CustomerRow::id).orElse(null), chosen.orElse(null));
    Instant now = desk.now();
    boolean running = movedAt.plus(REST).isAfter(now);
    movedAt = now;
    if (running) {
      resting = desk.after(REST, this::read);
    } else {
      read();
    }
  }

  /** Shows a customer at once. */
  void open(CustomerId chosen) {
    if (!chosen.equals(customer)) {
      change(chosen, null);
    }
    if (view == null) {
      read();
    }
  }

  /** Reads a customer again, where it is the one that is shown. */
  void reread(CustomerId changed) {
    if (changed.equals(customer)) {
      mask();
      read();
    }
  }

  /** Reads it again; what is shown stays until then. */
  void read() {
    read(read -> {});
  }

  /**
   * @param then what is done with it, where it is still the one that is shown
   */
  void read(Consumer<CustomerView> then) {
    cancelRest();
    CustomerId asked = customer;
    if (asked == null) {
      return;
    }
    failure = null;
    reading.ask(
        () -> details.show(asked),
        read -> {
          if (asked.equals(customer)) {
            view = read;
            lines = null;
            then.accept(read);
          }
        },
        why -> failure = asked.equals(customer) ? why : failure);
    protect(asked);
  }

  /** Who may not see it is shown what the sources said. */
  private void protect(CustomerId asked) {
    protecting.ask(
        () -> protections.show(asked),
        known -> {
          if (asked.equals(customer)) {
            protection = known;
            lines = null;
          }
        },
        why -> {});
  }

  /** Does something with it now, or when it was read. */
  void use(Consumer<CustomerView> then) {
    if (view == null) {
      read(then);
    } else {
      then.accept(view);
    }
  }

  /** Conceals what was revealed. */
  void mask() {
    revelation.mask();
  }

  void show(Revealed revealed) {
    revelation.show(revealed);
    lines = null;
  }

  /** For how many seconds something is still revealed. */
  OptionalLong revealedFor(Instant now) {
    return revelation.left(now);
  }

  /** The line under the cursor. */
  Optional<Target> target() {
    return sheets().flatMap(all -> all.target(cursor.index()));
  }

  /** The value under the cursor where it is revealed now. */
  Optional<String> revealedValue() {
    return view()
        .flatMap(
            known -> target().flatMap(target -> shown(known).value(target, Words.of(desk, known))));
  }

  CardCursor cursor() {
    return cursor;
  }

  void move(Move move) {
    cursor.move(move, sheets());
  }

  /** Goes to the other half. */
  void cross() {
    cursor.cross(sheets());
  }

  void switchOrigins() {
    origins = !origins;
    lines = null;
  }

  void nextEvents() {
    events = events.next();
    lines = null;
    cursor.stay(sheets());
  }

  /** Its lines; empty until it was read. */
  Optional<CardLines> sheets() {
    Phrases phrases = desk.phrases();
    if (view != null && (lines == null || lines.phrases() != phrases)) {
      lines = CardLines.of(shown(view), phrases);
    }
    return view == null ? Optional.empty() : Optional.ofNullable(lines);
  }

  private Shown shown(CustomerView known) {
    return new Shown(
        known,
        revelation.values(),
        origins,
        events,
        Optional.ofNullable(protection),
        Words.today(desk));
  }

  private void change(@Nullable CustomerId other, @Nullable CustomerRow known) {
    cancelRest();
    reading.cancel();
    protecting.cancel();
    protection = null;
    revelation.mask();
    customer = other;
    row = known;
    view = null;
    failure = null;
    lines = null;
    cursor.select(0);
  }

  private void cancelRest() {
    if (resting != null) {
      resting.cancel();
      resting = null;
    }
  }
}
