package id.pelanggan.application.port;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.SignUpForm;
import java.util.List;
import java.util.Optional;

/** Forms by which people sign up. */
public interface SignUpForms {

  Optional<SignUpForm> find(FormCode code);

  /** By code. */
  List<SignUpForm> list();

  /** Stores a form over the one of the same code. */
  void save(SignUpForm form, CallContext context);
}
