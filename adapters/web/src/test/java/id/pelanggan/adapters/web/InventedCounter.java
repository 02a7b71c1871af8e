package id.pelanggan.adapters.web;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.PageLanguage;
import id.pelanggan.adapters.web.journey.Counter;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.selfservice.AnswerSurvey;
import id.pelanggan.application.selfservice.ChangeOwnConsents.Choice;
import id.pelanggan.application.selfservice.ConfirmSignUp;
import id.pelanggan.application.selfservice.LinkResult;
import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.application.selfservice.Session;
import id.pelanggan.application.selfservice.SessionToken;
import id.pelanggan.application.selfservice.ShopCard;
import id.pelanggan.application.selfservice.ShowSurvey;
import id.pelanggan.application.selfservice.ShownForm;
import id.pelanggan.application.selfservice.SignUp;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A shop with one customer, whose name is as bad as names can be. Notes what it is asked. */
final class InventedCounter implements Counter {
  static final String NAME = "Budi <script>alert('x')</script> & \"Co\"";
  static final String EMAIL = "budi@example.com";
  static final String PHONE = "0800-0012-3456";
  static final String STREET = "Jalan Melati 7";
  static final String GOOD = "good-token";
  static final String SESSION = "session-of-budi";
  static final ContactKey EMAIL_KEY = new ContactKey("aaaaaaaaaaaa");
  static final NoticeReference NOTICE =
      new NoticeReference(new NoticeCode("news"), 1, "id", "0123abcd");
  static final PurposeCode NEWS = new PurposeCode("marketing");

  final List<String> done = new CopyOnWriteArrayList<>();
  final List<CustomerChange.Request> corrections = new CopyOnWriteArrayList<>();
  final List<Choice> choices = new CopyOnWriteArrayList<>();
  final List<SignUp.Command> signUps = new CopyOnWriteArrayList<>();
  final Set<String> used = ConcurrentHashMap.newKeySet();
  final Set<String> sessions = ConcurrentHashMap.newKeySet();
  String hash = NOTICE.hash();
  String language = "";

  /** What a page must not show to anybody else. */
  static List<String> secrets() {
    return List.of("Budi", EMAIL, PHONE, STREET, "0012", "1990", "1 orders", "kopi tubruk");
  }

  @Override
  public ShopCard card() {
    return new ShopCard("Toko Contoh", "Ibu Sari, sari@contoh.id");
  }

  private <T> LinkResult<T> result(String kind, String token, boolean using, T value) {
    return switch (token) {
      case GOOD ->
          (using ? !used.add(kind + token) : used.contains(kind + token))
              ? new LinkResult.UsedUp<>()
              : new LinkResult.Opened<>(value);
      case "ended-token" -> new LinkResult.Ended<>();
      case "broken-counter" -> throw new IllegalStateException("secret " + token);
      default -> new LinkResult.NotValid<>();
    };
  }

  @Override
  public LinkResult<Session> open(String token) {
    LinkResult<Session> result =
        result("l", token, true, new Session(new SessionToken(SESSION), Instant.EPOCH, language));
    if (result instanceof LinkResult.Opened<Session>) {
      sessions.add(SESSION);
    }
    return result;
  }

  private void require(SessionToken session) {
    if (!sessions.contains(session.value())) {
      throw new PelangganException(OutreachError.SESSION_ENDED);
    }
  }

  @Override
  public OwnPage show(SessionToken session, PageLanguage shown) {
    require(session);
    return new OwnPage(
        "Toko Contoh",
        "Ibu Sari, sari@contoh.id",
        Optional.of(NAME),
        Map.of(
            Attribute.FULL_NAME, NAME,
            Attribute.BIRTH_DATE, "1990-05-17",
            Attribute.LANGUAGE, "id",
            Attribute.PREFERRED_CHANNEL, "EMAIL"),
        List.of(
            new OwnPage.Contact(EMAIL_KEY, ContactKind.EMAIL, EMAIL),
            new OwnPage.Contact(new ContactKey("bbbbbbbbbbbb"), ContactKind.PHONE, PHONE)),
        List.of(new PostalAddress(STREET, "Coblong", "Bandung", "Jawa Barat", "40132", "ID")),
        new TreeMap<>(Map.of("drink", "kopi tubruk")),
        List.of("Kasir"),
        new OwnPage.Counts(12, 3, 1),
        List.of(
            new OwnPage.Purpose(
                NEWS,
                "News",
                "To tell of offers",
                LegalBasis.LEGAL_DUTY,
                "UU 8/1997",
                Optional.of(Period.of(10, 1, 2)))),
        List.of(
            consent(Channel.EMAIL, Standing.GRANTED, Optional.of(notice())),
            consent(Channel.WHATSAPP, Standing.UNKNOWN, Optional.of(notice())),
            consent(Channel.SMS, Standing.WITHDRAWN, Optional.empty())),
        List.of(
            new OwnPage.Request(
                RequestKind.ACCESS,
                Instant.parse("2026-11-20T03:00:00Z"),
                Instant.parse("2026-11-23T03:00:00Z"),
                "R-7K2M")),
        Optional.of(LocalDate.of(2026, 12, 24)));
  }

  private OwnPage.Notice notice() {
    return new OwnPage.Notice(
        new NoticeReference(NOTICE.notice(), 1, "id", hash), "We write\nnow & then <b>only</b>.");
  }

  private static OwnPage.Consent consent(
      Channel channel, Standing standing, Optional<OwnPage.Notice> notice) {
    return new OwnPage.Consent(
        NEWS,
        "News",
        channel,
        standing,
        Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
        Optional.of(Instant.parse("2027-01-01T00:00:00Z")),
        notice);
  }

  @Override
  public void correct(SessionToken session, CustomerChange.Request changes) {
    require(session);
    for (CustomerChange.Contact contact : changes.contacts()) {
      if (contact.written().contains("wrong")) {
        throw new PelangganException(
            contact.kind() == ContactKind.EMAIL
                ? CustomerError.EMAIL_INVALID
                : CustomerError.PHONE_INVALID);
      }
    }
    corrections.add(changes);
  }

  @Override
  public void choose(SessionToken session, List<Choice> chosen) {
    require(session);
    choices.addAll(chosen);
  }

  @Override
  public void keep(SessionToken session) {
    require(session);
    done.add("keep");
  }

  @Override
  public void forget(SessionToken session) {
    require(session);
    done.add("forget");
  }

  @Override
  public void ask(SessionToken session) {
    require(session);
    done.add("ask");
  }

  @Override
  public void leave(SessionToken session) {
    require(session);
    sessions.remove(session.value());
    done.add("leave");
  }

  @Override
  public ShownForm form(String code, PageLanguage shown) {
    if (!code.equals("news")) {
      throw new PelangganException(OutreachError.FORM_UNKNOWN);
    }
    return new ShownForm(
        new FormCode(code),
        "Toko Contoh",
        "Ibu Sari, sari@contoh.id",
        new NoticeReference(NOTICE.notice(), 1, shown.code(), hash),
        "We write now & then.\n\nYou can stop <i>any</i> time.",
        List.of(
            new ShownForm.Topic(new ConsentTopic(NEWS, Channel.EMAIL), "News"),
            new ShownForm.Topic(new ConsentTopic(NEWS, Channel.WHATSAPP), "News")),
        Set.of(FormField.values()),
        17);
  }

  @Override
  public void signUp(SignUp.Command command) {
    if (!command.email().contains("@")) {
      throw new PelangganException(OutreachError.SIGN_UP_INVALID, Map.of("field", "EMAIL"));
    }
    if (requireNonNull(command.fields().get(FormField.BIRTH_DATE)).startsWith("2020")) {
      throw new PelangganException(OutreachError.SIGN_UP_TOO_YOUNG, Map.of("age", "17"));
    }
    signUps.add(command);
  }

  @Override
  public LinkResult<ConfirmSignUp.Confirmed> confirm(String token) {
    return result("c", token, true, new ConfirmSignUp.Confirmed());
  }

  @Override
  public LinkResult<ShowSurvey.Survey> survey(String token) {
    return result("s", token, false, new ShowSurvey.Survey("Toko Contoh", language));
  }

  @Override
  public LinkResult<AnswerSurvey.Thanks> answer(String token, int rating, String words) {
    done.add(rating + " " + words);
    return result("s", token, true, new AnswerSurvey.Thanks());
  }
}
