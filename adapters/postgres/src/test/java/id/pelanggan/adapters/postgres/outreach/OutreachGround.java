package id.pelanggan.adapters.postgres.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.outreach.ChangeOutreach;
import id.pelanggan.application.outreach.FollowOutreach;
import id.pelanggan.application.outreach.MailChange;
import id.pelanggan.application.outreach.PostOffice;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.MailCarrier;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.selfservice.IdentifyVisitor;
import id.pelanggan.application.selfservice.LinkResult;
import id.pelanggan.application.selfservice.OpenLink;
import id.pelanggan.application.selfservice.SendLink;
import id.pelanggan.application.selfservice.Session;
import id.pelanggan.application.selfservice.SessionToken;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.MailSecurity;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.vault.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A shop that writes to its customers, with a clock and a letterbox of the test's. */
final class OutreachGround {
  static final String PAGES = "https://data.example.com";

  private final TestDatabase database;
  private final Letterbox letterbox = new Letterbox();
  private final House house;
  private Instant now = Instant.parse("2026-11-23T08:00:00Z");

  OutreachGround(TestDatabase database) {
    this.database = database;
    this.house =
        new House(
            database,
            binder -> {
              binder.bind(Clock.class).toInstance(new Standing());
              binder.bind(MailCarrier.class).toInstance(letterbox);
              binder.bind(Connectors.class).toInstance(new NoConnectors());
              binder.bind(Letters.class).toInstance(letterbox);
              binder.bind(Mail.class).to(PostOffice.class);
              binder
                  .bind(PhoneNumbers.class)
                  .toInstance((written, region) ->
                      Optional.of(written).filter(number -> number.startsWith("+")));
            });
  }

  /** A shop that said how it writes and where its pages are. */
  OutreachGround begin() {
    house.empty().initialize();
    get(ChangeOutreach.class)
        .change(
            owner(),
            new ChangeOutreach.Change(
                new MailChange(
                    Optional.of("mail.example.com"),
                    Optional.empty(),
                    Optional.of(MailSecurity.TLS),
                    Optional.of("toko@example.com"),
                    Optional.of("toko"),
                    Optional.of(new Secret("rahasia-surat"))),
                Optional.of(PAGES + "/"),
                Optional.empty()));
    return this;
  }

  <T> T get(Class<T> type) {
    return house.get(type);
  }

  House house() {
    return house;
  }

  Letterbox letterbox() {
    return letterbox;
  }

  List<String> query(String sql) {
    return database.query(sql);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  CallContext owner() {
    return get(IdentifyOperator.class).identify(StartingPurposes.ADMINISTRATION);
  }

  CallContext visitor() {
    return get(IdentifyVisitor.class).identify();
  }

  CustomerId customer(String name, String email) {
    return get(AddCustomer.class)
        .add(
            owner(),
            new CustomerChange.Request(
                Map.of(Attribute.FULL_NAME, name, Attribute.LANGUAGE, "id"),
                List.of(
                    new CustomerChange.Contact(
                        ContactKind.EMAIL, email, ContactStatus.UNCONFIRMED)),
                Optional.empty(),
                Map.of()))
        .customer();
  }

  /** The token of a link that was sent to a customer. */
  String link(CustomerId customer) {
    assertThat(get(SendLink.class).send(owner(), customer)).isInstanceOf(Sent.Taken.class);
    return letterbox.token();
  }

  LinkResult<Session> open(String token) {
    return get(OpenLink.class).open(visitor(), token);
  }

  SessionToken session(CustomerId customer) {
    return ((LinkResult.Opened<Session>) open(link(customer))).value().token();
  }

  int follow() {
    return get(FollowOutreach.class).follow(visitor());
  }

  static PelangganException assertRefused(ErrorCode code, ThrowingCallable call) {
    PelangganException refused = catchThrowableOfType(PelangganException.class, call);
    assertThat(refused).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
    return refused;
  }

  /** A shop to which nothing is connected. */
  private static final class NoConnectors implements Connectors {
    @Override
    public List<ConnectorType> list() {
      return List.of();
    }

    @Override
    public ConnectorSession open(String connector, Access access, Listener listener) {
      throw new IllegalStateException("nothing is connected");
    }
  }

  /** Stands still until the test lets time pass. */
  private final class Standing extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
