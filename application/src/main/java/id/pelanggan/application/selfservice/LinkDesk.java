package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.link.LinkCode;
import id.pelanggan.application.link.LinkCodes;
import id.pelanggan.application.port.LinkTokens;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.LinkTokens.Stored;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Checks what somebody came with. Its signature comes first, then its time, then what is stored.
 */
final class LinkDesk {
  private final OpenKeys openKeys;
  private final LinkCodes codes;
  private final LinkTokens tokens;

  @Inject
  LinkDesk(OpenKeys openKeys, LinkCodes codes, LinkTokens tokens) {
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.codes = requireNonNull(codes, "codes is null");
    this.tokens = requireNonNull(tokens, "tokens is null");
  }

  /** Does not use it up. */
  LinkResult<Stored> check(CallContext context, String text, LinkKind kind) {
    openKeys.require();
    Optional<LinkCode> code = codes.read(text).filter(read -> read.kind() == kind);
    if (code.isEmpty()) {
      return new LinkResult.NotValid<>();
    }
    if (!code.get().endsAt().isAfter(context.at())) {
      return new LinkResult.Ended<>();
    }
    Optional<Stored> stored = tokens.find(code.get().id()).filter(found -> found.kind() == kind);
    if (stored.isEmpty()) {
      return new LinkResult.NotValid<>();
    }
    return stored.get().usedAt().isPresent()
        ? new LinkResult.UsedUp<>()
        : new LinkResult.Opened<>(stored.get());
  }

  /** Of two who come at the same time with the same one, one is told that it is used up. */
  LinkResult<Stored> use(CallContext context, String text, LinkKind kind) {
    LinkResult<Stored> result = check(context, text, kind);
    return result instanceof LinkResult.Opened<Stored>(Stored stored)
            && !tokens.use(stored.id(), context.at())
        ? new LinkResult.UsedUp<>()
        : result;
  }
}
