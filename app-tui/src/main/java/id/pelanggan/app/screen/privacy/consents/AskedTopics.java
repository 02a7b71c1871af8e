package id.pelanggan.app.screen.privacy.consents;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.purpose.ListPurposes;
import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;

/** What customers of the home are asked to agree to now. */
public final class AskedTopics {
  private final IdentifyOperator identifyOperator;
  private final ListPurposes listPurposes;

  @Inject
  public AskedTopics(IdentifyOperator identifyOperator, ListPurposes listPurposes) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listPurposes = requireNonNull(listPurposes, "listPurposes is null");
  }

  /** By purpose and channel; may wait. */
  public List<AskedTopic> list() {
    return listPurposes.list(identifyOperator.identify(StartingPurposes.ADMINISTRATION)).stream()
        .filter(PurposeView::active)
        .map(PurposeView::purpose)
        .filter(purpose -> purpose.asksConsent())
        .flatMap(purpose ->
            purpose.channels().stream()
                .map(channel ->
                    new AskedTopic(new ConsentTopic(purpose.code(), channel), purpose.title())))
        .toList();
  }
}
