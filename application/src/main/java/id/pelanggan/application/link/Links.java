package id.pelanggan.application.link;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.LinkTokens;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.LinkTokens.Stored;
import id.pelanggan.application.port.OutreachBook;
import id.pelanggan.application.port.OutreachBook.StoredOutreach;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Makes links that work once and until a time. */
public final class Links {
  private final OutreachBook outreach;
  private final LinkTokens tokens;
  private final LinkCodes codes;
  private final TimeOrderedIds ids;

  @Inject
  Links(OutreachBook outreach, LinkTokens tokens, LinkCodes codes, TimeOrderedIds ids) {
    this.outreach = requireNonNull(outreach, "outreach is null");
    this.tokens = requireNonNull(tokens, "tokens is null");
    this.codes = requireNonNull(codes, "codes is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * Makes a link, in the transaction of the caller. Its token is signed, and what is stored of it
   * does not tell what it is.
   *
   * @param subject the request, the retention case or the sign-up that it is about
   * @return the whole address; empty where the shop did not say at which address its pages are
   */
  public Optional<String> issue(
      CallContext context,
      LinkKind kind,
      Optional<CustomerId> customer,
      Optional<UUID> subject,
      Duration lasting) {
    return outreach
        .find()
        .flatMap(StoredOutreach::pages)
        .map(pages -> {
          Token token = issueToken(context, kind, customer, subject, lasting);
          return pages.value() + path(kind) + token.text();
        });
  }

  /** As {@link #issue}, of what is never part of an address. */
  public Token issueToken(
      CallContext context,
      LinkKind kind,
      Optional<CustomerId> customer,
      Optional<UUID> subject,
      Duration lasting) {
    Instant endsAt = context.at().plus(lasting).truncatedTo(ChronoUnit.SECONDS);
    UUID id = ids.next();
    tokens.insert(new Stored(id, kind, customer, subject, context.at(), endsAt, Optional.empty()));
    return new Token(codes.write(new LinkCode(id, kind, endsAt)), endsAt);
  }

  private static String path(LinkKind kind) {
    return switch (kind) {
      case SELF_SERVICE -> "/l/";
      case CONFIRMATION -> "/c/";
      case SURVEY -> "/s/";
      case SESSION -> throw new IllegalArgumentException("a session is not a link");
    };
  }

  /** What shows that somebody was given it. */
  public record Token(String text, Instant endsAt) {
    public Token {
      requireNonNull(text, "text is null");
      requireNonNull(endsAt, "endsAt is null");
    }

    @Override
    public String toString() {
      return "Token[***]";
    }
  }
}
