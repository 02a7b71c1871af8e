package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Fields;
import id.pelanggan.adapters.web.page.PermissionsView;
import id.pelanggan.application.selfservice.ChangeOwnConsents.Choice;
import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.application.selfservice.OwnPage.Consent;
import id.pelanggan.application.selfservice.OwnPage.Notice;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import java.util.List;
import java.util.Optional;

/** What a customer chose, compared with what stood before. */
record Choices(OwnPage page, Fields typed) {
  Choices {
    requireNonNull(page, "page is null");
    requireNonNull(typed, "typed is null");
  }

  /** Whether somebody agrees to what is told otherwise by now. */
  boolean isOutdated() {
    return page.consents().stream().anyMatch(consent -> isNewYes(consent) && !isAsShown(consent));
  }

  List<Choice> changed() {
    return page.consents().stream()
        .filter(consent -> isNewYes(consent) || isNewNo(consent))
        .map(consent ->
            new Choice(
                new ConsentTopic(consent.purpose(), consent.channel()),
                isNewYes(consent),
                consent.notice().map(Notice::reference)))
        .toList();
  }

  private boolean isNewYes(Consent consent) {
    return said(consent, PermissionsView.YES) && consent.standing() != Standing.GRANTED;
  }

  private boolean isNewNo(Consent consent) {
    return said(consent, PermissionsView.NO)
        && switch (consent.standing()) {
          case GRANTED, UNKNOWN, EXPIRED -> true;
          case WITHDRAWN, REFUSED -> false;
        };
  }

  private boolean said(Consent consent, String word) {
    return typed.find(PermissionsView.field(consent)).equals(Optional.of(word));
  }

  private boolean isAsShown(Consent consent) {
    return consent
        .notice()
        .map(notice -> notice.reference().hash())
        .equals(typed.find(PermissionsView.shown(consent)));
  }
}
