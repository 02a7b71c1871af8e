package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.SignUpForms;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.outreach.SignUpForm;
import jakarta.inject.Inject;
import java.util.List;

/** Lists the forms by which people sign up. */
public final class ListForms {
  private final Gate gate;
  private final SignUpForms forms;

  @Inject
  public ListForms(Gate gate, SignUpForms forms) {
    this.gate = requireNonNull(gate, "gate is null");
    this.forms = requireNonNull(forms, "forms is null");
  }

  /** By code. */
  public List<SignUpForm> list(CallContext context) {
    gate.require(context, Permission.SEE_PURPOSES);
    return forms.list();
  }
}
