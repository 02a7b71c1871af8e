package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;

/** Who works here, for what and when, each time something is asked. */
final class Caller {
  private final IdentifyOperator identifyOperator;

  @Inject
  Caller(IdentifyOperator identifyOperator) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
  }

  CallContext sales() {
    return identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
  }

  CallContext administration() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}
