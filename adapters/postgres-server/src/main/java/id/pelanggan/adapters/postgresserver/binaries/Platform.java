package id.pelanggan.adapters.postgresserver.binaries;

import java.util.Locale;
import java.util.Optional;

/** A kind of machine that PostgreSQL's programs are packaged for. */
public enum Platform {
  LINUX_X64("postgres-linux-x86_64.txz"),
  LINUX_ARM64("postgres-linux-arm_64.txz"),
  MACOS_X64("postgres-darwin-x86_64.txz"),
  MACOS_ARM64("postgres-darwin-arm_64.txz");

  private final String archive;

  Platform(String archive) {
    this.archive = archive;
  }

  /** The platform of this machine; empty where nothing is packaged for it. */
  public static Optional<Platform> current() {
    return find(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Optional<Platform> find(String system, String processor) {
    boolean arm = processor.equals("aarch64");
    if (!arm && !processor.equals("amd64") && !processor.equals("x86_64")) {
      return Optional.empty();
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.equals("linux")) {
      return Optional.of(arm ? LINUX_ARM64 : LINUX_X64);
    }
    return name.startsWith("mac") ? Optional.of(arm ? MACOS_ARM64 : MACOS_X64) : Optional.empty();
  }

  /** The archive's name on the class path. */
  String archive() {
    return archive;
  }
}
