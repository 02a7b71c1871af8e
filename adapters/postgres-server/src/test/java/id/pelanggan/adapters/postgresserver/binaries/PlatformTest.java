package id.pelanggan.adapters.postgresserver.binaries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, LINUX_X64",
    "Linux, x86_64, LINUX_X64",
    "Linux, aarch64, LINUX_ARM64",
    "Mac OS X, x86_64, MACOS_X64",
    "Mac OS X, aarch64, MACOS_ARM64",
    "macOS, aarch64, MACOS_ARM64"
  })
  void shouldFindThePlatform(String system, String processor, Platform platform) {
    assertThat(Platform.find(system, processor)).contains(platform);
  }

  @ParameterizedTest
  @CsvSource({
    "Windows 11, amd64",
    "Windows 11, aarch64",
    "FreeBSD, amd64",
    "Linux, i386",
    "Linux, riscv64",
    "Linux, ppc64le",
    "Mac OS X, ppc"
  })
  void shouldFindNothingForOtherMachines(String system, String processor) {
    assertThat(Platform.find(system, processor)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void shouldNameTheArchiveByThePlatform(Platform platform) {
    boolean linux = platform.name().startsWith("LINUX");
    boolean arm = platform.name().endsWith("ARM64");

    assertThat(platform.archive())
        .contains(linux ? "linux" : "darwin")
        .contains(arm ? "arm_64" : "x86_64");
  }

  @Test
  void shouldKnowThisMachine() {
    assertThat(Platform.current()).isPresent();
  }
}
