package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeDraft;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.source.PurposeCode;
import java.util.List;
import java.util.Set;

/**
 * What a business might keep data for, and what it might tell its customers.
 *
 * @param purposes those that it does not do are there too, not active
 */
public record PurposeProposal(List<Purpose> purposes, List<ProposedNotice> notices) {
  public PurposeProposal {
    purposes = List.copyOf(purposes);
    notices = List.copyOf(notices);
  }

  /**
   * @param drafts one for each language
   */
  public record ProposedNotice(
      NoticeCode code, Set<PurposeCode> purposes, List<NoticeDraft> drafts) {
    public ProposedNotice {
      requireNonNull(code, "code is null");
      purposes = Set.copyOf(purposes);
      drafts = List.copyOf(drafts);
    }
  }
}
