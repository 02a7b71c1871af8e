package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.purpose.CurrentNotices;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.consent.ConsentError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows what is read aloud before somebody is asked. */
public final class ShowSpokenNotice {
  private final Gate gate;
  private final CurrentNotices notices;

  @Inject
  ShowSpokenNotice(Gate gate, CurrentNotices notices) {
    this.gate = requireNonNull(gate, "gate is null");
    this.notices = requireNonNull(notices, "notices is null");
  }

  /**
   * @param language two lower-case letters; where it is not written in that, another is shown
   * @throws PelangganException {@link ConsentError#CONSENT_NOTICE_NEEDED} where none is valid
   */
  public SpokenNotice show(CallContext context, PurposeCode purpose, String language) {
    gate.require(context, Permission.SEE_CONSENTS);
    return notices
        .find(purpose, language)
        .map(notice -> new SpokenNotice(notice.reference(), notice.spoken()))
        .orElseThrow(() ->
            new PelangganException(
                ConsentError.CONSENT_NOTICE_NEEDED, Map.of("purpose", purpose.value())));
  }
}
