package id.pelanggan.app.screen.customers;

import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.ListCustomers;
import id.pelanggan.application.customer.Revealed;
import id.pelanggan.application.sales.ShowOrder;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Concealed;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.vault.VaultError;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** An invented shop without a database, which remembers what it was asked to do. */
final class ExampleShop implements Lookup, Details, Changes {
  private static final ChangeSetId CHANGE = new ChangeSetId(new UUID(0, 7));

  private final List<CustomerRow> people;
  private final List<String> done = new CopyOnWriteArrayList<>();
  private volatile SearchState state = new SearchState.Ready(25, 4096);
  private volatile boolean broken;
  private volatile boolean locked;

  private ExampleShop(List<CustomerRow> rows, boolean locked) {
    this.people = List.copyOf(rows);
    this.locked = locked;
  }

  static ExampleShop open() {
    return new ExampleShop(ExamplePeople.rows(false), false);
  }

  static ExampleShop locked() {
    return new ExampleShop(ExamplePeople.rows(false), true);
  }

  static ExampleShop empty() {
    return new ExampleShop(List.of(), false);
  }

  /** One with a single customer of that name. */
  static ExampleShop named(String name) {
    return new ExampleShop(List.of(ExamplePeople.named(name)), false);
  }

  /** One whose database does not answer. */
  static ExampleShop broken() {
    ExampleShop shop = open();
    shop.broken = true;
    return shop;
  }

  static ExampleShop filling() {
    ExampleShop shop = open();
    shop.state = new SearchState.Filling(430, 1000);
    return shop;
  }

  /** What was stored, revealed or copied, in the order in which it came. */
  List<String> done() {
    return List.copyOf(done);
  }

  /** Its customers' rights. */
  Protections protections() {
    return new ExampleProtections(done);
  }

  /** Somebody gives the passphrase. */
  void unlock() {
    locked = false;
  }

  private List<CustomerRow> rows() {
    return locked ? ExamplePeople.rows(true) : people;
  }

  void mend() {
    broken = false;
  }

  @Override
  public ListCustomers.Page list(
      CustomerFilter filter, CustomerSort sort, Optional<CustomerPlace> after) {
    requireWorking();
    List<CustomerRow> listed =
        rows().stream()
            .filter(row -> filter.city().filter(city -> !city.equals(row.facts().city())).isEmpty())
            .toList();
    return new ListCustomers.Page(listed, Optional.empty());
  }

  @Override
  public long count(CustomerFilter filter) {
    return filter.isEverybody() && !rows().isEmpty()
        ? 48210
        : list(filter, CustomerSort.NEWEST, Optional.empty()).rows().size();
  }

  @Override
  public Found find(String text, int limit) {
    requireWorking();
    String letters = text.toLowerCase(Locale.ROOT);
    List<CustomerRow> found =
        rows().stream()
            .filter(row -> row.name().orElse("").toLowerCase(Locale.ROOT).contains(letters))
            .toList();
    return new Found(found, false, state);
  }

  @Override
  public List<CustomerRow> describe(List<CustomerId> customers) {
    return rows().stream().filter(row -> customers.contains(row.id())).toList();
  }

  @Override
  public boolean areKeysOpen() {
    return !locked;
  }

  @Override
  public SearchState warm(SearchState.Listener listener) {
    return state;
  }

  @Override
  public CustomerView show(CustomerId customer) {
    requireWorking();
    if (locked) {
      throw new PelangganException(VaultError.PASSPHRASE_MISSING);
    }
    return rows().stream()
        .filter(row -> row.id().equals(customer))
        .findFirst()
        .map(ExampleView::of)
        .orElseThrow();
  }

  @Override
  public Revealed reveal(CustomerId customer, Set<Concealed> what, RevealReason reason) {
    done.add("reveal " + what.size() + " " + reason);
    return new Revealed(
        Map.of(
            ExampleView.PHONE, "0800-0012-0017",
            ExampleView.OTHER_PHONE, "0800-0012-0171",
            ExampleView.EMAIL, "siti@contoh.id"),
        Map.of(
            ExampleView.ADDRESS,
            new PostalAddress(
                "Jl. Contoh 12\nRT 03", "Coblong", "Bandung", "Jawa Barat", "40132", "Indonesia")),
        Optional.of(LocalDate.of(1990, 5, 17)));
  }

  @Override
  public void noteCopy(CustomerId customer) {
    done.add("copy");
  }

  @Override
  public List<ShowOrder.OrderView> orders(ExternalId number) {
    CustomerId customer = people.getFirst().id();
    var moment =
        ExampleView.order(
            new CustomerReference.Chosen(customer),
            "2026-11-02T04:00:00Z",
            number.value(),
            "Kopi Toraja 1 kg",
            185000,
            2);
    return List.of(
        new ShowOrder.OrderView(customer, ExampleView.TILL, (OrderDocument) moment.document()));
  }

  @Override
  public AddCustomer.Added add(CustomerChange.Request request) {
    done.add("add");
    return new AddCustomer.Added(people.getLast().id(), CHANGE);
  }

  @Override
  public ChangeSetId edit(CustomerId customer, CustomerChange.Request request) {
    boolean bad = request.contacts().stream().anyMatch(contact -> contact.written().contains("x"));
    if (bad) {
      throw new PelangganException(CustomerError.PHONE_INVALID);
    }
    done.add("edit " + request.attributes() + " " + request.replacements().size());
    return CHANGE;
  }

  @Override
  public ChangeSetId merge(CustomerId customer, ContactKey keep, List<ContactKey> drop) {
    done.add("merge " + drop.size() + " into " + keep.value());
    return CHANGE;
  }

  @Override
  public ChangeSetId record(
      CustomerId customer, InteractionKind kind, Direction direction, String text) {
    done.add("record " + kind + " " + direction + " " + text);
    return CHANGE;
  }

  @Override
  public ChangeSetId record(
      CustomerId customer, FeedbackKind kind, OptionalInt score, String text) {
    done.add("record " + kind + " " + score.orElse(-1) + " " + text);
    return CHANGE;
  }

  @Override
  public UndoChange.Outcome undo(ChangeSetId change) {
    done.add("undo");
    return new UndoChange.Outcome.Undone(Optional.of(people.getFirst().id()));
  }

  private void requireWorking() {
    if (broken) {
      throw new PelangganException(VaultError.KEYRING_DAMAGED, Map.of("path", "keyring"));
    }
  }
}
