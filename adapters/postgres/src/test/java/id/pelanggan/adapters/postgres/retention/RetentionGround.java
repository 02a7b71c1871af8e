package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.erasure.WorkOffErasures;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.retention.ApproveRetention;
import id.pelanggan.application.retention.ApproveRetention.Outcome;
import id.pelanggan.application.retention.FollowRetention;
import id.pelanggan.application.retention.ListCases;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A shop whose customers are let go, with a clock and a post office of the test's. */
final class RetentionGround {
  static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  private final TestDatabase database;
  private final SettableClock clock = new SettableClock(START);
  private final SentLetters letters = new SentLetters();
  private final House house;

  RetentionGround(TestDatabase database) {
    this.database = database;
    this.house =
        new House(
            database,
            new NothingBeside(),
            binder -> {
              binder.bind(Clock.class).toInstance(clock);
              binder.bind(Mail.class).toInstance(letters);
              binder.bind(Letters.class).toInstance(letters);
              binder.bind(PhoneNumbers.class).toInstance((written, region) -> Optional.of(written));
            });
    house.empty().initialize();
  }

  SettableClock clock() {
    return clock;
  }

  SentLetters letters() {
    return letters;
  }

  House house() {
    return house;
  }

  <T> T get(Class<T> type) {
    return house.get(type);
  }

  CallContext context() {
    return get(IdentifyOperator.class).identify(StartingPurposes.ADMINISTRATION);
  }

  /** One who came in on a day and did nothing since. */
  CustomerId customer(String name, String since, String... emails) {
    List<CustomerChange.Contact> contacts = new ArrayList<>();
    for (String email : emails) {
      contacts.add(new CustomerChange.Contact(ContactKind.EMAIL, email, ContactStatus.UNCONFIRMED));
    }
    return add(name, since, contacts);
  }

  CustomerId customerWithPhone(String name, String since, String number) {
    return add(
        name,
        since,
        List.of(new CustomerChange.Contact(ContactKind.PHONE, number, ContactStatus.UNCONFIRMED)));
  }

  private CustomerId add(String name, String since, List<CustomerChange.Contact> contacts) {
    return get(AddCustomer.class)
        .add(
            context(),
            new CustomerChange.Request(
                Map.of(Attribute.FULL_NAME, name, Attribute.CUSTOMER_SINCE, since),
                contacts,
                Optional.empty(),
                Map.of()))
        .customer();
  }

  /** Approves everything that is due, however many. */
  Outcome approve() {
    return get(ApproveRetention.class)
        .approve(context(), new ApproveRetention.Command(Set.of(), 100, OptionalLong.empty()));
  }

  int follow() {
    return get(FollowRetention.class).follow(context());
  }

  int erase() {
    return get(WorkOffErasures.class).workOff(context());
  }

  List<RetentionCase> cases() {
    return get(ListCases.class)
        .list(
            context(),
            new ListCases.Request(Optional.empty(), Optional.empty(), false, Optional.empty(), 200))
        .cases();
  }

  RetentionCase caseOf(CustomerId customer) {
    return cases().stream()
        .filter(one -> one.customer().equals(customer))
        .findFirst()
        .orElseThrow();
  }

  CaseState state(CustomerId customer) {
    return caseOf(customer).state();
  }

  List<String> query(String sql) {
    return database.query(sql);
  }

  void execute(String sql) {
    database.execute(sql);
  }
}
