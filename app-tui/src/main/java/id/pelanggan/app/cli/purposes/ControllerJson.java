package id.pelanggan.app.cli.purposes;

import id.pelanggan.domain.purpose.Controller;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.ProtectionOfficer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for the data, for programs.
 *
 * @param officer who looks after its protection; null where nobody is named
 * @param outdatedNotices notices that say it otherwise
 */
record ControllerJson(
    String name,
    String address,
    String contact,
    String booksIn,
    @Nullable OfficerJson officer,
    List<String> outdatedNotices) {
  static ControllerJson of(Controller controller, List<NoticeCode> outdated) {
    return new ControllerJson(
        controller.legalName(),
        controller.address(),
        controller.contact(),
        controller.country(),
        controller.officer().map(OfficerJson::of).orElse(null),
        outdated.stream().map(NoticeCode::value).toList());
  }

  record OfficerJson(String name, String email, String phone) {
    static OfficerJson of(ProtectionOfficer officer) {
      return new OfficerJson(officer.name(), officer.email(), officer.phone());
    }
  }
}
