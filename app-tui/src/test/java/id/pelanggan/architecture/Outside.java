package id.pelanggan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

/** What the JDK offers of the world outside the program. */
final class Outside {
  /**
   * What a method of {@link Path} does on the disk declares an exception of {@code java.io}, so it
   * is found too.
   */
  static final DescribedPredicate<JavaClass> INPUT_OUTPUT_AND_THREADS =
      describe("are for I/O or threads", Outside::isForInputOutputOrThreads);

  static final DescribedPredicate<JavaAccess<?>> SYSTEM_TIME =
      describe("it reads the system's clock", Outside::readsSystemTime);

  /** {@link java.security.SecureRandom} is not among it: it makes secrets, which nobody replays. */
  static final DescribedPredicate<JavaAccess<?>> CHANCE =
      describe("it takes an unrepeatable value", Outside::takesChance);

  private static final Set<String> PROCESSES_AND_THREADS =
      Set.of(
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.ProcessHandle",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.util.Timer");

  /** Not {@code System.nanoTime}: it measures how long something takes and is no time of day. */
  private static final Set<String> CLOCKS =
      Set.of(
          "java.lang.System.currentTimeMillis()",
          "java.time.Clock.system(java.time.ZoneId)",
          "java.time.Clock.systemDefaultZone()",
          "java.time.Clock.systemUTC()",
          "java.time.InstantSource.system()",
          "java.util.Date.<init>()");

  private static final Set<String> DICE =
      Set.of(
          "java.lang.Math.random()",
          "java.util.Random.<init>()",
          "java.util.SplittableRandom.<init>()",
          "java.util.UUID.randomUUID()",
          "java.util.concurrent.ThreadLocalRandom.current()");

  private Outside() {}

  private static boolean isForInputOutputOrThreads(JavaClass type) {
    return PROCESSES_AND_THREADS.contains(type.getName())
        || resideInAnyPackage("java.util.concurrent..").test(type)
        || (resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.sql..").test(type)
            && !type.isEquivalentTo(Path.class));
  }

  private static boolean readsSystemTime(JavaAccess<?> access) {
    return CLOCKS.contains(access.getTarget().getFullName())
        || (access.getTarget() instanceof CodeUnitAccessTarget target && isNowOfNoClock(target));
  }

  private static boolean isNowOfNoClock(CodeUnitAccessTarget target) {
    return target.getName().equals("now")
        && target.getOwner().getPackageName().startsWith("java.time")
        && target.getRawParameterTypes().stream()
            .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
  }

  private static boolean takesChance(JavaAccess<?> access) {
    return DICE.contains(access.getTarget().getFullName());
  }
}
