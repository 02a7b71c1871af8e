package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SignUpForms;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.outreach.SignUpForm;
import jakarta.inject.Inject;

/** Forms by which people can sign up now. */
final class ActiveForms {
  private final SignUpForms forms;

  @Inject
  ActiveForms(SignUpForms forms) {
    this.forms = requireNonNull(forms, "forms is null");
  }

  /**
   * @throws PelangganException {@link OutreachError#FORM_UNKNOWN}
   */
  SignUpForm require(FormCode code) {
    return forms
        .find(code)
        .filter(SignUpForm::active)
        .orElseThrow(() -> new PelangganException(OutreachError.FORM_UNKNOWN));
  }
}
