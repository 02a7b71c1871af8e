package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeVersion;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes over a proposal in the transaction of its caller; asks nobody's permission. */
public final class PurposeAdoption {
  private final PurposeBook book;
  private final NoticeBook notices;

  @Inject
  PurposeAdoption(PurposeBook book, NoticeBook notices) {
    this.book = requireNonNull(book, "book is null");
    this.notices = requireNonNull(notices, "notices is null");
  }

  /** What a new shop begins with. */
  public AdoptPurposes.Adopted adoptUsual(CallContext context) {
    return adopt(context, StartingProposal.of(ShopAnswers.USUAL));
  }

  AdoptPurposes.Adopted adopt(CallContext context, PurposeProposal proposal) {
    List<PurposeCode> added = new ArrayList<>();
    List<PurposeCode> changed = new ArrayList<>();
    for (Purpose proposed : proposal.purposes()) {
      Optional<PurposeVersion> known = book.versions(proposed.code()).stream().findFirst();
      if (known.isEmpty() && proposed.active()) {
        book.store(context, proposed, 0);
        added.add(proposed.code());
      }
      known
          .filter(before -> follow(context, before, proposed))
          .ifPresent(before -> changed.add(proposed.code()));
    }
    List<NoticeCode> shown =
        proposal.notices().stream()
            .filter(notice -> notices.versions(notice.code()).isEmpty())
            .map(notice -> notices.begin(context, notice))
            .toList();
    return new AdoptPurposes.Adopted(added, changed, shown);
  }

  /** Words, basis and the like stay what the shop made of them. */
  private boolean follow(CallContext context, PurposeVersion before, Purpose proposed) {
    Purpose wanted = before.purpose().activated(proposed.active()).reaching(proposed.channels());
    if (wanted.equals(before.purpose())) {
      return false;
    }
    if (wanted.active()) {
      book.register().requireActivatable(wanted);
    }
    book.store(context, wanted, before.version());
    return true;
  }
}
