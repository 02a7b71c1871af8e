package id.pelanggan.adapters.postgresserver.health;

import id.pelanggan.adapters.postgresserver.binaries.Platform;
import id.pelanggan.application.port.HealthCheck;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import java.util.List;
import java.util.Map;

/** The Java that runs this, and the kind of machine. */
public final class JdkCheck implements HealthCheck {
  private static final int OLDEST = 25;

  @Override
  public List<Finding> findings() {
    return List.of(jdk(), platform());
  }

  private static Finding jdk() {
    Runtime.Version version = Runtime.version();
    return new Finding(
        version.feature() >= OLDEST ? FindingCode.JDK_FITS : FindingCode.JDK_OLD,
        Map.of(
            "version", version.toString(),
            "path", System.getProperty("java.home"),
            "wanted", String.valueOf(OLDEST)));
  }

  private static Finding platform() {
    return new Finding(
        Platform.current().isPresent() ? FindingCode.PLATFORM_FITS : FindingCode.PLATFORM_UNKNOWN,
        Map.of(
            "system", System.getProperty("os.name"), "processor", System.getProperty("os.arch")));
  }
}
