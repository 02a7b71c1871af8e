package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.pelanggan.application.link.Links;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.LinkTokens;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.SignUpBook;
import id.pelanggan.application.port.SignUpBook.SealedSignUp;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.purpose.PurposeBook;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.purpose.PurposeRegister;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks those who signed up whether it was they, and lets go what is over. */
public final class FollowOutreach {
  private static final int AT_ONCE = 50;
  private static final int MANY = 500;
  private static final Duration PAUSE = Duration.ofMinutes(5);

  /** So long a link is told to have ended, rather than never to have been. */
  private static final Duration KEPT_AFTER_END = Duration.ofDays(30);

  private final Transactions transactions;
  private final SignUpBook signUps;
  private final Applicants applicants;
  private final Links links;
  private final LinkTokens tokens;
  private final Mail mail;
  private final Letters letters;
  private final LetterDates dates;
  private final Shops shops;
  private final PurposeBook purposes;
  private final Correspondence correspondence;
  private final Keyring keyring;

  @Inject
  public FollowOutreach(
      Transactions transactions,
      SignUpBook signUps,
      Applicants applicants,
      Links links,
      LinkTokens tokens,
      Mail mail,
      Letters letters,
      LetterDates dates,
      Shops shops,
      PurposeBook purposes,
      Correspondence correspondence,
      Keyring keyring) {
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.signUps = requireNonNull(signUps, "signUps is null");
    this.applicants = requireNonNull(applicants, "applicants is null");
    this.links = requireNonNull(links, "links is null");
    this.tokens = requireNonNull(tokens, "tokens is null");
    this.mail = requireNonNull(mail, "mail is null");
    this.letters = requireNonNull(letters, "letters is null");
    this.dates = requireNonNull(dates, "dates is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.purposes = requireNonNull(purposes, "purposes is null");
    this.correspondence = requireNonNull(correspondence, "correspondence is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
  }

  /**
   * Works until nothing is due or its thread is interrupted. Several processes may call it at once.
   *
   * @return how many letters were taken
   */
  public int follow(CallContext context) {
    int taken = 0;
    if (mail.isSetUp()) {
      for (SealedSignUp due : signUps.takeDue(context.at(), context.at().plus(PAUSE), AT_ONCE)) {
        if (Thread.currentThread().isInterrupted()) {
          return taken;
        }
        taken += ask(context, due) ? 1 : 0;
      }
    }
    letGo(context.at());
    return taken;
  }

  /** Sends the letter; what is not taken now is due again after a while, until its time is over. */
  private boolean ask(CallContext context, SealedSignUp signUp) {
    Optional<String> link =
        transactions.inTransaction(() ->
            links.issue(
                context,
                LinkKind.CONFIRMATION,
                Optional.empty(),
                Optional.of(signUp.id()),
                Duration.between(context.at(), signUp.endsAt())));
    if (link.isEmpty()) {
      return false;
    }
    Mail.Letter letter = letter(applicants.open(signUp), link.get(), signUp.endsAt());
    Sent sent = correspondence.hand(context, letter, signUp.id());
    if (!(sent instanceof Sent.NotNow)) {
      signUps.noteLetter(signUp.id());
    }
    return sent instanceof Sent.Taken;
  }

  private Mail.Letter letter(Applicant applicant, String link, Instant until) {
    PurposeRegister register = purposes.register();
    String language = applicant.language();
    String titles =
        applicant.chosen().stream()
            .flatMap(topic -> register.find(topic.purpose()).stream())
            .map(purpose -> purpose.title().in(language))
            .distinct()
            .sorted()
            .collect(joining(", "));
    String channels =
        applicant.chosen().stream()
            .map(topic -> topic.channel().name())
            .distinct()
            .sorted()
            .collect(joining(", "));
    return letters.write(
        LetterKind.CONFIRM_CONSENT,
        applicant.email(),
        language,
        Map.of(
            "shop", shops.findShop().orElseThrow().name().value(),
            "purpose", titles,
            "channel", channels,
            "link", link,
            "until", dates.day(until)));
  }

  /** Keys go before rows, so that nothing is left that nobody knows of. */
  private void letGo(Instant at) {
    List<SealedSignUp> over = signUps.listOver(at, MANY);
    if (!over.isEmpty()) {
      keyring.puncture(over.stream().map(SealedSignUp::slot).collect(toSet()));
      signUps.delete(over.stream().map(SealedSignUp::id).toList());
    }
    tokens.deleteEndedBefore(at.minus(KEPT_AFTER_END));
  }
}
