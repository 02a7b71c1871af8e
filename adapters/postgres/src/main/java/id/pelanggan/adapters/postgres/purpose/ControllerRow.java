package id.pelanggan.adapters.postgres.purpose;

import id.pelanggan.domain.purpose.Controller;
import id.pelanggan.domain.purpose.ProtectionOfficer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code controller}. */
public record ControllerRow(
    String legalName,
    String address,
    String contact,
    String country,
    @Nullable String officerName,
    @Nullable String officerEmail,
    @Nullable String officerPhone) {

  static ControllerRow of(Controller controller) {
    return new ControllerRow(
        controller.legalName(),
        controller.address(),
        controller.contact(),
        controller.country(),
        controller.officer().map(ProtectionOfficer::name).orElse(null),
        controller.officer().map(ProtectionOfficer::email).orElse(null),
        controller.officer().map(ProtectionOfficer::phone).orElse(null));
  }

  Controller toController() {
    return new Controller(
        legalName,
        address,
        contact,
        country,
        officerName == null || officerEmail == null || officerPhone == null
            ? Optional.empty()
            : Optional.of(new ProtectionOfficer(officerName, officerEmail, officerPhone)));
  }
}
