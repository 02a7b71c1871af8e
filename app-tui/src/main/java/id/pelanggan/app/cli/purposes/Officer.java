package id.pelanggan.app.cli.purposes;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;

/** Who runs a command about what data is kept for. */
final class Officer {
  private final IdentifyOperator identifyOperator;

  @Inject
  Officer(IdentifyOperator identifyOperator) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
  }

  /** The operator, looking after the data itself. */
  CallContext context() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}
